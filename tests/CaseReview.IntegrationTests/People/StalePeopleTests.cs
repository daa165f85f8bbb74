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
        await first.Press("Save the person", ("Form.Name", "Dana Marlow"), ("Form.Tie", "Parent"));
        await first.Get(page);
        await second.Get(page);
        await first.Press("Save the person", ("Form.Notes", "Lives with the child."));

        await second.Press("Save the person", ("Form.Safeguarding", "Works nights."), ("Form.Notes", "Works nights."));

        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.Contains(Both, second.Text, StringComparison.Ordinal);
        Assert.Contains("What is known of this person was changed", second.Text, StringComparison.Ordinal);
        Assert.Contains("Lives with the child.", second.Text, StringComparison.Ordinal);
        Assert.Contains("Lived in the household: ", second.Text, StringComparison.Ordinal);
        Assert.Equal(page, second.Page.QuerySelectorAll("a").Single(x => x.TextContent == "Keep theirs").GetAttribute("href"));
        await second.Press("Save this text instead", ("Form.Notes", "Lives with the child. Works nights."));
        Assert.Equal(("Lives with the child. Works nights.", "Works nights."), await world.Read(async db => await db.Set<FamilyMember>().SingleAsync() is var x ? (x.Notes, x.Safeguarding) : default));
    }

    [Fact]
    [Trait("Requirement", "D-RR-23")]
    public async Task Two_officers_who_each_add_somebody_at_once_add_two_people_and_one_form_sent_twice_adds_one()
    {
        var (world, page) = await GivenPage("family?number=1");
        var child = page.Replace("family?number=1", "child?number=2", StringComparison.Ordinal);
        var (first, second, again) = (await world.Visit(Role.BusinessUnitOfficer), await world.Visit(), await world.Visit());
        await Task.WhenAll(first.Get(page), second.Get(page), again.Get(page));
        (string, string?)[] dana = [("Form.Name", "Dana Marlow"), ("Form.Tie", "Parent"), ("Form.Notes", "Works nights.\r\nAnd days.")];
        await first.Press("Save the person", dana);
        await again.Press("Save the person", dana);
        await second.Press("Save the person", ("Form.Name", "Joe Marlow"), ("Form.Tie", "Parent"));
        await Task.WhenAll(first.Get(child), second.Get(child), again.Get(child));
        (string, string?)[] kit = [("Form.Name", "Kit Marlow"), ("Form.Harm", "SeriousHarm"), ("Form.LookedAfter", "No")];
        await first.Press("Save", kit);
        await again.Press("Save", kit);
        await second.Press("Save", ("Form.Name", "Ash Marlow"), ("Form.Harm", "SeriousHarm"), ("Form.LookedAfter", "No"));

        Assert.Equal(["Dana Marlow", "Joe Marlow"], await world.Read(db => db.Set<FamilyMember>().OrderBy(x => x.Number).Select(x => x.Name).ToListAsync()));
        Assert.Equal(["Kit Marlow", "Ash Marlow"], await world.Read(db => db.Cases.SelectMany(x => x.Subjects).Where(x => x.Number > 1).OrderBy(x => x.Number).Select(x => x.Name).ToListAsync()));
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
