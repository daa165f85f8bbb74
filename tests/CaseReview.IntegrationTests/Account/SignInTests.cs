using System.Net;
using CaseReview.Domain.Partnerships;
using CaseReview.Testing;

namespace CaseReview.IntegrationTests.Account;

public sealed class SignInTests
{
    [Fact]
    public async Task A_wrong_password_is_told_in_words_and_the_address_is_kept()
    {
        var world = await World.Create();
        var visitor = new WebVisitor(world.App);
        await visitor.Get("/account/sign-in");

        await visitor.Press("Sign in", ("Email", world.Member(Role.BusinessUnitOfficer).Email), ("Password", "not it"));

        Assert.Equal(HttpStatusCode.BadRequest, visitor.Status);
        Assert.Contains("Email address or password is not right", Assert.Single(visitor.Errors), StringComparison.Ordinal);
        Assert.Equal(world.Member(Role.BusinessUnitOfficer).Email, visitor.Page.QuerySelector("#Email")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Without_signing_in_every_page_asks_for_it_and_afterwards_leads_back()
    {
        var world = await World.Create();
        var visitor = new WebVisitor(world.App);

        await visitor.Get($"/{world.Slug}/cases");
        Assert.StartsWith("/account/sign-in?returnUrl=", new Uri(new Uri("http://127.0.0.1"), visitor.Path).PathAndQuery, StringComparison.Ordinal);
        await visitor.Press("Sign in", ("Email", world.Member(Role.BusinessUnitOfficer).Email), ("Password", WebVisitor.Password));

        Assert.Equal($"/{world.Slug}/cases", visitor.Path);
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
    }

    [Fact]
    public async Task A_member_of_one_partnership_gets_the_same_answer_for_another_as_for_none()
    {
        var (world, elsewhere) = (await World.Create(), await World.Create());
        var visitor = await world.Visit();

        await visitor.Get($"/{elsewhere.Slug}/cases");
        var foreign = (visitor.Status, WithoutReference(visitor.Text));
        await visitor.Get("/no-such-partnership/cases");

        Assert.Equal(HttpStatusCode.NotFound, foreign.Status);
        Assert.Equal(foreign, (visitor.Status, WithoutReference(visitor.Text)));
    }

    // The reference of the request is different each time, and says nothing.
    private static string WithoutReference(string text) => text.Split("give this reference")[0];
}
