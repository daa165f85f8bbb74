using System.Net;
using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Partnerships;
using CaseReview.Testing;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.IntegrationTests.Cases;

public sealed class ListFilterTests
{
    [Fact]
    public async Task Filters_count_together_and_stand_in_the_address()
    {
        var world = await World.Create();
        var early = await world.Logged();
        var later = await world.Notified();
        var visitor = await world.Visit();
        await visitor.Get($"/{world.Slug}/cases");

        await visitor.Press("Apply", ("stage", nameof(CaseStage.Scoping)), ("due", nameof(CaseDue.ThisWeek)), ("reference", later[^4..]));

        Assert.Contains(later, visitor.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(early, visitor.Text, StringComparison.Ordinal);
        Assert.Contains("stage=Scoping", visitor.Path, StringComparison.Ordinal);
        Assert.Equal("Scoping", visitor.Page.QuerySelector("select[name=stage] option[selected]")!.GetAttribute("value"));
        Assert.Equal([later], await Found(world, new CaseFilter { Due = CaseDue.ThisWeek, Stage = CaseStage.Scoping }));
        Assert.Equal([], await Found(world, new CaseFilter { Due = CaseDue.Late }));
    }

    [Fact]
    public async Task Every_stage_agency_and_route_can_be_asked_of_the_database()
    {
        var world = await World.Create();
        var reference = await world.ReadyForMeeting();

        foreach (var stage in Enum.GetValues<CaseStage>())
        {
            Assert.Equal(stage is CaseStage.MeetingToday ? [reference] : [], await Found(world, new CaseFilter { Stage = stage }));
        }

        Assert.Equal([], await Found(world, new CaseFilter { Agency = "police" }));
        Assert.Equal([reference], await Found(world, new CaseFilter { Route = Domain.Referrals.ReferralRoute.Authority }));
        Assert.Equal([], await Found(world, new CaseFilter { Route = Domain.Referrals.ReferralRoute.Agency }));
        Assert.Equal([], await Found(world, new CaseFilter { Shown = CasesShown.Closed }));
    }

    [Theory]
    [InlineData("%")]
    [InlineData("_")]
    [InlineData("\\")]
    [InlineData("'; DROP TABLE cases;--")]
    [InlineData("%\0_")]
    [InlineData("😀")]
    public async Task What_is_typed_is_looked_for_as_it_is(string typed)
    {
        var world = await World.Create();
        await world.Logged();

        Assert.Equal([], await Found(world, new CaseFilter { Search = typed }));
        Assert.Equal([], await Found(world, new CaseFilter { Name = typed }));
    }

    [Fact]
    [Trait("Requirement", "K-CON-01")]
    public async Task A_search_by_name_is_recorded_and_the_name_stands_in_no_address_and_no_record()
    {
        var world = await World.Create();
        var reference = await world.Logged();
        var visitor = await world.Visit(Role.GroupChair);
        await visitor.Get($"/{world.Slug}/cases");

        await visitor.Press("Search by name", ("childName", "marlow KIT"));

        Assert.Contains(reference, visitor.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("marlow", visitor.Path, StringComparison.OrdinalIgnoreCase);
        var entry = await world.Read(db => db.AuditEntries.SingleAsync(x => x.EventName == nameof(CasesSearchedByName)));
        Assert.Equal(world.Member(Role.GroupChair).Name, entry.ActorName);
        Assert.DoesNotContain("marlow", entry.Summary + entry.Details, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(1, await world.Read(db => db.AccessEntries.CountAsync(x => x.What == "found by a child’s name")));

        var another = await world.Visit();
        await another.Get(visitor.Path);
        Assert.Contains("Enter the child’s name again. A search by name lasts until you sign out, and cannot be passed on", another.Errors);
    }

    [Fact]
    public async Task Who_reads_no_names_finds_none_and_what_they_may_not_see_is_not_counted()
    {
        var world = await World.Create();
        await world.Logged();
        var member = await world.Visit(Role.GroupMember);

        await member.Get($"/{world.Slug}/cases?closed=all");

        Assert.Contains("0 cases", member.Text, StringComparison.Ordinal);
        Assert.Null(member.Page.QuerySelector("[name=childName]"));
        await Assert.ThrowsAsync<Forbidden>(() => world.Send(new ListCases(new CaseFilter { Name = "Kit" }), Role.GroupMember));
    }

    [Fact]
    public async Task Five_thousand_characters_are_refused_kindly_and_kept()
    {
        var world = await World.Create();
        var reference = await world.Logged();
        var visitor = await world.Visit();

        await visitor.Get($"/{world.Slug}/cases?reference={new string('x', 5000)}&stage=Nonsense&page=-3");
        Assert.Equal(HttpStatusCode.BadRequest, visitor.Status);
        Assert.Equal(["The reference must be 100 characters or less"], visitor.Errors);
        Assert.Contains(reference, visitor.Text, StringComparison.Ordinal);

        await visitor.Press("Search by name", ("childName", new string('é', 5000)));
        Assert.Contains("The child’s name must be 100 characters or less", visitor.Errors);
    }

    private static async Task<IReadOnlyList<string>> Found(World world, CaseFilter filter) =>
        [.. (await world.Send(new ListCases(filter))).Cases.Items.Select(x => x.Reference)];
}
