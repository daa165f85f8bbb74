using System.Net;
using CaseReview.Testing;

namespace CaseReview.IntegrationTests.Statements;

public sealed class CookiesTests
{
    [Fact]
    public async Task The_statement_is_open_to_everybody()
    {
        var visitor = new WebVisitor(await TestApp.Shared());

        await visitor.Get("/cookies");

        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.Contains("case-review-form", visitor.Text, StringComparison.Ordinal);
    }
}
