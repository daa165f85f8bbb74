using System.Net;
using CaseReview.Application.Cases;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Timetables;
using CaseReview.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace CaseReview.IntegrationTests.Timetables;

public sealed class ShowPageTests
{
    [Fact]
    [Trait("Requirement", "X-01")]
    [Trait("Requirement", "X-03")]
    [Trait("Requirement", "X-04")]
    [Trait("Requirement", "D-RR-01")]
    public async Task Every_clock_is_shown_with_how_it_was_counted_and_what_it_was_counted_from()
    {
        var world = await World.Create();
        var found = await world.GivenCase();
        await Happened(world, found, EventKeys.PanelNotified, "2026-12-10T09:30");
        await Happened(world, found, EventKeys.ReferralReceived, "2026-12-10");
        var visitor = await world.Visit(Role.GroupChair);

        await visitor.Get($"/{world.Slug}/cases/{found.Reference}/timetable");

        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.Equal("Timetable", visitor.Page.QuerySelector("h1")!.TextContent);
        Assert.Contains("Done Thursday 10 December 2026, 09:30", visitor.Text, StringComparison.Ordinal);
        Assert.Contains("15 working days after Thursday 10 December 2026: Fri 11 Dec = day 1", visitor.Text, StringComparison.Ordinal);
        Assert.Contains("Not counted: weekends; Friday 25 December (Christmas Day)", visitor.Text, StringComparison.Ordinal);
        Assert.Equal(2, visitor.Page.QuerySelectorAll(".cr-clocks__item").Length);
        Assert.NotEmpty(visitor.Page.QuerySelectorAll(".cr-daycount .is-last"));
        Assert.NotNull(visitor.Page.QuerySelector("figure.cr-line svg[role=img]"));
        Assert.DoesNotContain(visitor.Page.QuerySelectorAll("a"), link => link.TextContent.StartsWith("Correct", StringComparison.Ordinal));
        Assert.DoesNotContain("Agenda", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "D-RR-03")]
    public async Task A_meeting_planned_for_a_bank_holiday_is_pointed_out_and_allowed()
    {
        var world = await World.Create();
        var found = await world.GivenCase();
        await Happened(world, found, EventKeys.MeetingPlanned, "2026-12-28T10:00");
        var visitor = await world.Visit();

        await visitor.Get($"/{world.Slug}/cases/{found.Reference}/timetable");

        Assert.Contains("Monday 28 December 2026 is not a working day (Boxing Day, substitute day). It may stay as it is.", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_partnerships_timetable_cannot_be_found()
    {
        var (world, elsewhere) = (await World.Create(), await World.Create());
        var found = await elsewhere.GivenCase();
        var visitor = await world.Visit();

        await visitor.Get($"/{world.Slug}/cases/{found.Reference[..4]}2026-0099/timetable");
        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);

        await visitor.Get($"/{elsewhere.Slug}/cases/{found.Reference}/timetable");
        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
    }

    internal static Task<Case> Happened(World world, Case found, string key, string when) => world.Do(services =>
        services.GetRequiredService<CaseTimetable>().Record(found.Id, key, Occurrence.TryParse(when, out var at) ? at : throw new FormatException(when), CancellationToken.None));
}
