using System.Net;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Referrals;
using CaseReview.Testing;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.IntegrationTests.People;

public sealed class StalePeopleTests
{
    private const string Both = "Somebody else changed this while you were writing";

    [Fact]
    [Trait("Requirement", "D-RR-23")]
    public async Task Two_officers_who_record_a_family_member_at_once_see_both_texts_and_neither_is_lost()
    {
        var (world, page) = await GivenPage("family?number=1");
        var (first, second) = (await world.Visit(Role.BusinessUnitOfficer), await world.Visit());
        await first.Get(page);
        await second.Get(page);
        await first.Press("Save the person", ("Form.Name", "Dana Marlow"), ("Form.Tie", "Parent"), ("Form.Notes", "Lives with the child."));

        await second.Press("Save the person", ("Form.Name", "Dana Marlow"), ("Form.Tie", "Parent"), ("Form.Notes", "Works nights."));

        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.Contains(Both, second.Text, StringComparison.Ordinal);
        Assert.Contains("Lives with the child.", second.Text, StringComparison.Ordinal);
        await second.Press("Save this text instead", ("Form.Notes", "Lives with the child. Works nights."));
        Assert.Equal("Lives with the child. Works nights.", await world.Read(db => db.Set<FamilyMember>().Select(x => x.Notes).SingleAsync()));
    }

    [Fact]
    [Trait("Requirement", "K-EQ-01")]
    public async Task A_child_that_somebody_else_has_changed_meanwhile_is_not_overwritten_unseen()
    {
        var (world, page) = await GivenPage("child?number=1");
        var (first, second) = (await world.Visit(Role.BusinessUnitOfficer), await world.Visit());
        await first.Get(page);
        await second.Get(page);
        await first.Press("Save", ("Form.FirstLanguage", "French"));

        await second.Press("Save", ("Form.Religion", "None"));

        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.Contains("First language: French", second.Text, StringComparison.Ordinal);
        Assert.Contains("Religion or belief: None", second.Text, StringComparison.Ordinal);
        Assert.Equal("French", await world.Read(db => db.Cases.SelectMany(x => x.Subjects).Select(x => x.Identity.FirstLanguage).SingleAsync()));
    }

    [Fact]
    [Trait("Requirement", "D-REF-01")]
    public async Task A_part_of_a_referral_form_that_was_saved_elsewhere_shows_both_and_another_part_does_not_meet_it()
    {
        var world = await World.Create();
        var address = await world.InviteReferrer();
        var (first, second) = (await world.Through(address), await world.Through(address));
        await second.Get("/links/referral/what-happened");
        await first.Get("/links/referral/what-happened");
        await first.Press("Save and go back", ("Form.WhatHappened", "Bruises on both arms."));
        await first.Get("/links/referral/safety");
        await first.Press("Save and go back", ("Form.InPlace", "With grandparents."), ("Form.AtRiskNow", "false"));

        await second.Press("Save and go back", ("Form.WhatHappened", "Bruises."), ("Form.Place", "At home"));

        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.Contains(Both, second.Text, StringComparison.Ordinal);
        Assert.Contains("Bruises on both arms.", second.Text, StringComparison.Ordinal);
        Assert.Contains("Your other answers: At home", second.Text, StringComparison.Ordinal);
        await second.Press("Save this text instead");
        Assert.Equal(("Bruises.", "At home"), await world.Read(async db => (await db.Set<ReferralForm>().SingleAsync()).Incident is var x ? (x.WhatHappened, x.Place) : default));
    }

    private static async Task<(World World, string Page)> GivenPage(string page)
    {
        var world = await World.Create();
        var about = await world.GivenCase();
        return (world, $"/{world.Slug}/cases/{about.Reference}/people/{page}");
    }
}
