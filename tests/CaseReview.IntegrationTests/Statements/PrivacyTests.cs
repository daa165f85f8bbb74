using System.Net;
using CaseReview.Testing;

namespace CaseReview.IntegrationTests.Statements;

public sealed class PrivacyTests
{
    [Fact]
    public async Task The_statement_is_open_to_everybody()
    {
        var visitor = new WebVisitor(await TestApp.Shared());

        await visitor.Get("/privacy");

        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.Contains("Children Act 2004", visitor.Text, StringComparison.Ordinal);
    }
}
