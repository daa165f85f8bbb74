using System.Net;
using CaseReview.Testing;

namespace CaseReview.IntegrationTests.Statements;

public sealed class AccessibilityTests
{
    [Fact]
    public async Task The_statement_is_open_to_everybody()
    {
        var visitor = new WebVisitor(await TestApp.Shared());

        await visitor.Get("/accessibility");

        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.Contains("Equality and Human Rights Commission", visitor.Text, StringComparison.Ordinal);
    }
}
