using System.Net;
using CaseReview.Domain.Partnerships;
using CaseReview.Testing;

namespace CaseReview.IntegrationTests.Dashboards;

public sealed class ShowTests
{
    [FactOnPostgres]
    public async Task It_takes_as_many_queries_for_ten_cases_as_for_one()
    {
        var count = QueryCount.Begin();
        TestClock.Begin();

        // An application of its own: other tests make the shared one forget its calendars.
        var world = await World.Create(app: await TestApp.StartAsync());
        await world.GivenCase();
        var visitor = await world.Visit();
        await visitor.Get($"/{world.Slug}");
        count.Take();
        await visitor.Get($"/{world.Slug}");
        var forOne = count.Take();
        for (var i = 0; i < 9; i++)
        {
            await world.GivenCase();
        }

        count.Take();
        await visitor.Get($"/{world.Slug}");

        Assert.Equal(forOne, count.Take());
        Assert.InRange(forOne, 5, 14);
    }

    [Fact]
    [Trait("Requirement", "D-NOT-05")]
    [Trait("Requirement", "X-04")]
    public async Task The_case_most_at_risk_stands_first_with_what_is_due()
    {
        var world = await World.Create();
        var logged = await world.GivenCase();
        TestClock.Advance(TimeSpan.FromDays(9));
        await world.GivenCase();
        var visitor = await world.Visit();

        await visitor.Get($"/{world.Slug}");

        Assert.Contains("Most at risk: " + logged.Reference, visitor.Text, StringComparison.Ordinal);
        Assert.Contains("Notify the national Panel", visitor.Text, StringComparison.Ordinal);
        Assert.Equal(logged.Reference, visitor.Page.QuerySelector(".cr-board tbody .cr-board__ref")!.TextContent);
    }

    [Fact]
    public async Task It_shows_only_what_the_person_may_read()
    {
        var world = await World.Create();
        var logged = await world.GivenCase();

        foreach (var role in new[] { Role.GroupMember, Role.SafeguardingLead, Role.LegalAdviser, Role.Reviewer })
        {
            var visitor = await world.Visit(role);
            await visitor.Get($"/{world.Slug}");

            Assert.Equal(HttpStatusCode.OK, visitor.Status);
            Assert.DoesNotContain(logged.Reference, visitor.Text, StringComparison.Ordinal);
        }
    }
}
