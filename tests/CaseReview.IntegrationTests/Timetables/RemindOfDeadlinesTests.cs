using CaseReview.Application.Cases;
using CaseReview.Application.Correspondence;
using CaseReview.Application.Timetables;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Timetables;
using CaseReview.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseReview.IntegrationTests.Timetables;

/// <summary>A case of Thursday 10 December 2026; the authority became aware on the 9th, so the Panel is to be notified by Wednesday 16.</summary>
[Trait("Requirement", "X-01")]
public sealed class RemindOfDeadlinesTests
{
    [Fact]
    [Trait("Requirement", "X-04")]
    [Trait("Requirement", "D-ESC-01")]
    public async Task Everybody_gets_one_digest_a_day_by_the_offsets_of_the_rules_and_lateness_goes_up_once()
    {
        var world = await World.Create();
        var about = await world.GivenCase();
        var other = await world.GivenCase();
        var (manager, chair) = (world.Member(Role.BusinessUnitManager).Email, world.Member(Role.GroupChair).Email);
        var officers = await world.Read(db => db.Members.Where(m => m.Role == Role.AccountableOfficer).Select(m => m.Email).ToListAsync());

        await Sweep(world, 11, 8);
        Assert.Empty(await Digests(world));
        await Sweep(world, 14, 7);
        Assert.Empty(await Digests(world));
        await Sweep(world, 14, 8);
        await Sweep(world, 14, 12);
        var first = Assert.Single(await Digests(world), m => m.To.Has(manager));
        await Sweep(world, 15, 8);
        await Sweep(world, 16, 8);
        Assert.DoesNotContain(await Digests(world), m => m.To.Has(chair) || officers.Exists(m.To.Has));
        await Sweep(world, 17, 8);
        await Sweep(world, 18, 8);

        Assert.Equal("Deadlines: 4 to be met", first.Subject);
        Assert.Contains($"{about.Reference}: Notify the national Panel, due Wednesday 16 December 2026 (2 working days left)", first.Body, StringComparison.Ordinal);
        Assert.Contains($"{other.Reference}: Ask agencies for their returns, due Wednesday 16 December 2026", first.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Marlow", first.Body, StringComparison.Ordinal);
        var all = await Digests(world);
        Assert.Equal(4, all.Count(m => m.To.Has(manager)));
        var told = Assert.Single(all, m => m.To.Has(officers[0]));
        Assert.Equal("Deadlines: 2 late", told.Subject);
        Assert.Contains($"{about.Reference}: Notify the national Panel, was due Wednesday 16 December 2026", told.Body, StringComparison.Ordinal);
        Assert.Contains("Ask agencies for their returns", Assert.Single(all, m => m.To.Has(chair)).Body, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "X-12")]
    public async Task The_case_shows_its_own_lines_of_each_digest_and_no_others()
    {
        var world = await World.Create();
        var (about, other) = (await world.GivenCase(), await world.GivenCase());
        await Sweep(world, 17, 8);
        var officer = await world.Visit(Role.BusinessUnitOfficer);

        await officer.Get($"/{world.Slug}/cases/{about.Reference}/messages");
        var messages = officer.Text;
        await officer.Get($"/{world.Slug}/cases/{about.Reference}/timetable");
        var timetable = officer.Text;
        await officer.Get($"/{world.Slug}/cases/{about.Reference}/history");

        Assert.Contains($"{about.Reference}: Notify the national Panel, was due", messages, StringComparison.Ordinal);
        Assert.DoesNotContain(other.Reference, messages, StringComparison.Ordinal);
        Assert.Contains("Reminded", timetable, StringComparison.Ordinal);
        Assert.Contains("Escalated", timetable, StringComparison.Ordinal);
        Assert.Contains("Escalated as late: Notify the national Panel", officer.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "D-RR-02")]
    public async Task Clock_hours_are_escalated_at_their_end_even_on_a_Saturday()
    {
        var world = await World.Create();
        var about = await world.GivenCase();
        await Happens(world, about, EventKeys.BusinessUnitNotified);
        var independent = world.Member(Role.IndependentChair).Email;

        await Sweep(world, 12, 9);
        var before = (await Digests(world)).Count(m => m.To.Has(independent));
        await Sweep(world, 12, 10);

        Assert.Equal(0, before);
        Assert.Equal(
            $"{about.Reference}: Hold the scoping meeting is late",
            Assert.Single(await Digests(world), m => m.To.Has(independent)).Subject);
    }

    [Fact]
    [Trait("Requirement", "X-05")]
    public async Task What_is_met_is_left_in_peace_and_what_moves_is_followed_up_anew()
    {
        var world = await World.Create();
        var about = await world.GivenCase();
        await Happens(world, about, EventKeys.PanelNotified);
        await Sweep(world, 15, 8);
        Assert.DoesNotContain(await Digests(world), m => m.Body.Contains("Notify the national Panel", StringComparison.Ordinal));

        await world.Do(async services =>
        {
            var timetable = services.GetRequiredService<CaseTimetable>();
            var running = await timetable.Load(about.Id, CancellationToken.None);
            running.Correct(
                running.EventOf(EventKeys.BecameAware, null)!, Occurrence.On(new DateOnly(2026, 12, 10)), "Told a day later.",
                await timetable.RulesOf(running, CancellationToken.None), Actor.System, TestClock.Instance.GetUtcNow());
            return running;
        });
        var before = (await Digests(world)).Count;
        await Sweep(world, 16, 8);
        await Sweep(world, 17, 8);

        var line = Assert.Single((await Digests(world)).Skip(before), m => m.To.Has(world.Member(Role.BusinessUnitManager).Email));
        Assert.Contains("Ask agencies for their returns, due Thursday 17 December 2026", line.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_a_gap_the_latest_word_is_said_once()
    {
        var world = await World.Create();
        await world.GivenCase();

        await Sweep(world, 21, 9);
        await Sweep(world, 21, 10);

        Assert.Single(await Digests(world), m => m.To.Has(world.Member(Role.BusinessUnitManager).Email));
    }

    private static Task<Case> Happens(World world, Case about, string key) => world.Do(services =>
        services.GetRequiredService<CaseTimetable>().Record(about.Id, key, TestClock.Instance.GetUtcNow(), CancellationToken.None));

    private static async Task Sweep(World world, int day, int hour)
    {
        TestClock.Set(UkClock.InstantOf(new DateOnly(2026, 12, day), new TimeOnly(hour, 1)));
        await world.SendAsSystem(new RemindOfDeadlines());
        await world.SendAsSystem(new SendDigests());
    }

    private static Task<List<OutboxMessage>> Digests(World world) =>
        world.Read(db => db.Set<OutboxMessage>().Where(m => m.Kind == SendDigestsHandler.Kind).OrderBy(m => m.Id).ToListAsync());
}
