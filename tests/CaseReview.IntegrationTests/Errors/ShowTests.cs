using System.Net;
using CaseReview.Testing;

namespace CaseReview.IntegrationTests.Errors;

public sealed class ShowTests
{
    [Theory]
    [InlineData(400, "We could not read what was sent")]
    [InlineData(403, "You cannot see this page")]
    [InlineData(404, "Page not found")]
    [InlineData(409, "That cannot be done now")]
    [InlineData(429, "Too many attempts")]
    [InlineData(500, "Sorry, there is a problem with the service")]
    public async Task Every_refusal_has_a_page_with_its_status_and_a_reference(int code, string title)
    {
        var visitor = new WebVisitor(await TestApp.Shared());

        await visitor.Get($"/error/{code}");

        Assert.Equal((HttpStatusCode)code, visitor.Status);
        Assert.StartsWith(title, visitor.Page.Title, StringComparison.Ordinal);
        Assert.Contains("give this reference to the business unit:", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_is_not_from_our_page_is_refused_in_words()
    {
        var visitor = new WebVisitor(await TestApp.Shared());

        using var request = new HttpRequestMessage(HttpMethod.Post, "/account/sign-in") { Content = new FormUrlEncodedContent([new("Email", "a@b.example")]) };
        var response = await visitor.Raw(request);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("Go back, copy what you have typed", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/no/such/page/anywhere")]
    [InlineData("/doncaster/no-such-room")]
    [InlineData("/doncaster/cases/DON-2026-0001/no-such-room")]
    [InlineData("/account")]
    [InlineData("/wp-login.php")]
    public async Task An_unknown_address_is_told_as_such_to_people_who_have_not_signed_in(string address)
    {
        var visitor = new WebVisitor(await TestApp.Shared());

        await visitor.Get(address);

        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
        Assert.EndsWith(address, visitor.Path, StringComparison.Ordinal);
        Assert.StartsWith("Page not found", visitor.Page.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_known_address_leads_to_sign_in_and_does_not_tell_which_partnerships_and_cases_there_are()
    {
        var world = await World.Create();
        var about = await world.GivenCase();
        var visitor = new WebVisitor(world.App);

        foreach (var address in new[] { $"/{world.Slug}/cases/{about.Reference}", $"/{world.Slug}/cases/DON-1999-0001", "/nobody/cases/DON-2026-0001", "/nobody" })
        {
            await visitor.Get(address);

            Assert.Equal(HttpStatusCode.OK, visitor.Status);
            Assert.StartsWith("Sign in", visitor.Page.Title, StringComparison.Ordinal);
        }
    }
}
