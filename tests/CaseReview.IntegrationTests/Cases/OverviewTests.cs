using System.Net;
using CaseReview.Domain.Partnerships;
using CaseReview.Testing;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.IntegrationTests.Cases;

public sealed class OverviewTests
{
    [FactOnPostgres]
    [Trait("Requirement", "X-03")]
    public async Task It_shows_where_the_case_stands_by_initials_and_records_who_looked()
    {
        var count = QueryCount.Begin();
        var world = await World.Create();
        var logged = await world.GivenCase();
        var visitor = await world.Visit(Role.GroupChair);
        await visitor.Get($"/{world.Slug}/cases/{logged.Reference}");
        count.Take();

        await visitor.Get($"/{world.Slug}/cases/{logged.Reference}");

        var queries = count.Take();
        Assert.Contains("K.M.", visitor.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Marlow", visitor.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Contains("Notify the national Panel", visitor.Text, StringComparison.Ordinal);
        Assert.Equal(2, await world.Read(db => db.AccessEntries.CountAsync(a => a.CaseId == logged.Id && a.ActorName == world.Member(Role.GroupChair).Name)));
        Assert.Equal(16, queries);
    }

    [Fact]
    public async Task A_lead_or_an_adviser_who_was_not_added_finds_no_such_case()
    {
        var world = await World.Create();
        var logged = await world.GivenCase();

        foreach (var role in new[] { Role.LegalAdviser, Role.Reviewer, Role.IndependentChair, Role.GroupMember })
        {
            var visitor = await world.Visit(role);
            await visitor.Get($"/{world.Slug}/cases/{logged.Reference}");
            Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
        }

        var lead = await world.Visit(Role.SafeguardingLead);
        await lead.Get($"/{world.Slug}/cases/{logged.Reference}");
        Assert.Equal(HttpStatusCode.Forbidden, lead.Status);
    }
}
