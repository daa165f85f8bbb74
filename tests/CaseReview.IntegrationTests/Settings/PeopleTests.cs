using System.Net;
using CaseReview.Application.Partnerships;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Partnerships;
using CaseReview.Testing;
using CaseReview.Testing.Correspondence;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.IntegrationTests.Settings;

public sealed class PeopleTests
{
    private static readonly DateOnly Today = UkClock.DateOf(TestClock.Start);

    [Fact]
    [Trait("Requirement", "X-26")]
    public async Task An_invited_person_sets_a_password_of_their_own_and_signs_in()
    {
        var world = await World.Create();
        var manager = await world.Visit();
        var email = $"new.chair@{world.Slug}.example";
        await manager.Get($"/{world.Slug}/settings/people/add");
        await manager.Press("Add and invite",
            ("Form.Name", "Nia Rowe"), ("Form.Email", email), ("Form.Post", "Assistant Director"), ("Form.Agency", "council"),
            ("Form.Roles", nameof(Role.GroupChair)), ("Form.Roles", nameof(Role.GroupMember)));
        Assert.Contains("The invitation is on its way", manager.Text, StringComparison.Ordinal);

        var visitor = new WebVisitor(world.App);
        await visitor.Get(await world.NewestLink(email));
        await visitor.Press("Continue");
        await visitor.Press("Continue", ("Form.Code", await world.NewestCode(email)));
        Assert.Equal("/links/invitation", visitor.Path);
        await visitor.Press("Set the password", ("Form.Password", "short"), ("Form.Again", "short"));
        Assert.Contains("Your password must be 12 characters or more", visitor.Errors);
        await visitor.Press("Set the password", ("Form.Password", "kettle orbit thimble"), ("Form.Again", "kettle orbit thimble"));
        await visitor.Press("Sign in", ("Email", email), ("Password", "kettle orbit thimble"));

        Assert.Equal(($"/{world.Slug}", HttpStatusCode.OK), (visitor.Path, visitor.Status));
        var added = await world.Read(db => db.Members.SingleAsync(m => m.Email == email));
        Assert.NotNull(added.JoinedAt);
        Assert.Equal([Role.GroupChair, Role.GroupMember], added.RolesOn(Today));
        Assert.All(
            await world.Read(db => db.Set<OutboxMessage>().Where(m => m.Kind == "Invitation").ToListAsync()),
            m => Assert.DoesNotContain("/links/", m.Body + m.SealedSecret, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_person_who_serves_in_two_partnerships_keeps_one_account_and_switches()
    {
        var (world, elsewhere) = (await World.Create(), await World.Create("salford"));
        var email = elsewhere.Member(Role.LegalAdviser).Email;
        await world.Send(new AddPerson { Name = "Tess Wray", Email = email, Post = "Legal Adviser", Roles = [Role.LegalAdviser] });

        var visitor = await elsewhere.Visit(Role.LegalAdviser);
        await visitor.Get("/");

        Assert.Equal(2, visitor.Page.QuerySelectorAll("main ul a").Length);
        await visitor.Get($"/{world.Slug}");
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.Contains(visitor.Page.QuerySelectorAll(".cr-masthead a"), x => x.TextContent == "Switch partnership");
    }

    [Fact]
    [Trait("Requirement", "D-SIG-03")]
    public async Task A_deputy_may_act_within_the_dates_of_the_nomination_and_no_longer()
    {
        var world = await World.Create();
        var (officer, deputy) = (await world.Account("partner.police"), await world.Account("member"));
        var manager = await world.Visit();
        await manager.Get($"/{world.Slug}/settings/people/{officer.Number}/deputies/nominate");

        await manager.Press("Nominate the deputy",
            ("Form.Deputy", $"{deputy.Number}"), ("Form.From.Day", $"{Today.Day}"), ("Form.From.Month", $"{Today.Month}"), ("Form.From.Year", $"{Today.Year}"),
            ("Form.Evidence", "Letter of 3 June 2026"));

        Assert.Contains("Letter of 3 June 2026", manager.Text, StringComparison.Ordinal);
        Assert.Contains(Role.NominatedDeputy, (await world.Account("member")).RolesOn(Today));
        await Assert.ThrowsAsync<RuleViolation>(() => world.Send(new NominateDeputy { Number = officer.Number, Deputy = deputy.Number, From = Today.AddDays(5), Evidence = "Again" }));
        await world.Send(new EndNomination { Number = officer.Number, Deputy = deputy.Number, LastDay = Today.AddDays(10) });
        var nomination = await world.Read(db => db.Nominations.SingleAsync(x => x.OfficerId == officer.MemberId && x.DeputyId == deputy.MemberId));
        Assert.True(nomination.CoversDate(Today.AddDays(10)));
        Assert.False(nomination.CoversDate(Today.AddDays(11)));
    }

    [Fact]
    [Trait("Requirement", "X-26")]
    public async Task Whoever_has_left_cannot_come_in_from_the_next_day_and_their_invitation_stops()
    {
        var world = await World.Create();
        var member = await world.Account("member");
        var visitor = await world.Visit(member.Email);

        await world.Send(new EndMembership { Number = member.Number, LastDay = Today });
        await visitor.Get($"/{world.Slug}");
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        TestClock.Advance(TimeSpan.FromDays(1));
        await visitor.Get($"/{world.Slug}");

        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
        var people = await world.Send(new ListPeople(1, Left: true));
        Assert.Equal(member.Name, Assert.Single(people.People.Items).Name);
    }

    [Fact]
    public async Task Nobody_ends_their_own_membership_and_a_second_person_with_an_address_is_refused()
    {
        var world = await World.Create();
        var manager = world.Member(Role.BusinessUnitManager);

        await Assert.ThrowsAsync<RuleViolation>(() => world.Send(new EndMembership { Number = manager.Number, LastDay = Today }));
        var visitor = await world.Visit();
        await visitor.Get($"/{world.Slug}/settings/people/add");
        await visitor.Press("Add and invite", ("Form.Name", "Again"), ("Form.Email", manager.Email), ("Form.Post", "Manager"), ("Form.Roles", nameof(Role.SafeguardingLead)));
        Assert.Equal(["Select the agency that they speak for"], visitor.Errors);
        await visitor.Press("Add and invite", ("Form.Agency", "police"));

        Assert.Equal(["A person of this partnership signs in with this email address: look for them in the list"], visitor.Errors);
    }
}
