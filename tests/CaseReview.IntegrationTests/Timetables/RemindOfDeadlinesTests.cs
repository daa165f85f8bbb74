using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Application.Notifications;
using CaseReview.Application.Timetables;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Notifications;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Timetables;
using CaseReview.Testing;
using CaseReview.Testing.Correspondence;
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
        var about = await Notifiable(world);
        var other = await Notifiable(world);
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
        var (about, other) = (await Notifiable(world), await Notifiable(world));
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
        var about = await Notifiable(world);
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
        var about = await Notifiable(world);
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
        await Notifiable(world);

        await Sweep(world, 21, 9);
        await Sweep(world, 21, 10);

        Assert.Single(await Digests(world), m => m.To.Has(world.Member(Role.BusinessUnitManager).Email));
    }

    [Fact]
    [Trait("Requirement", "D-PUR-06")]
    public async Task An_incident_that_is_not_notified_has_no_statutory_step_to_be_late()
    {
        var world = await World.Create();
        await world.GivenCase();

        await Sweep(world, 17, 8);

        Assert.Empty(await Digests(world));
    }

    [Fact]
    [Trait("Requirement", "D-NOT-09")]
    public async Task The_death_of_a_looked_after_child_is_reminded_of_until_Ofsted_was_told()
    {
        var world = await World.Create();
        var about = await Notifiable(world, Known.Yes, Harm.Death);

        await Sweep(world, 14, 8);
        var reminded = Assert.Single(await Digests(world), m => m.To.Has(world.Member(Role.BusinessUnitManager).Email)).Body;
        var (now, before) = (TestClock.Wall, (await Digests(world)).Count);
        await world.Send(new RecordLookedAfterDeath { Reference = about.Reference, OfstedAt = now, SecretaryOfStateAt = now });
        await Sweep(world, 17, 8);

        Assert.Contains("Notify Ofsted and the Secretary of State", reminded, StringComparison.Ordinal);
        Assert.DoesNotContain((await Digests(world)).Skip(before), m => m.Body.Contains("Ofsted", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_nobody_holds_the_role_the_manager_is_told_instead_and_a_digest_sent_again_shows_on_the_case()
    {
        var world = await World.Create();
        var about = await Notifiable(world);
        var manager = world.Member(Role.BusinessUnitManager);
        await world.Do(async s =>
        {
            await s.GetRequiredService<Digests>().Gather(new DigestMatter(about.Id, about.Reference, "Own step", new DateOnly(2026, 12, 16), null, Late: true), [nameof(Role.Reviewer)], CancellationToken.None);
            return true;
        });
        await world.SendAsSystem(new SendDigests());
        await world.SendDue();
        var sent = Assert.Single(await Digests(world));
        await world.Send(new ResendMessage { MessageId = sent.Id });

        var row = Assert.Single((await world.Send(new ListCaseMessages(about.Reference))).Items);

        Assert.Equal((manager.Email, "Late: Own step", MessageStatus.Pending), (row.Email, row.Kind, row.Status));
    }

    private static async Task<Case> Notifiable(World world, Known lookedAfter = Known.No, Harm harm = Harm.SeriousHarm)
    {
        var about = await world.GivenCase(lookedAfter, harm);
        var now = TestClock.Instance.GetUtcNow();
        await world.Do(s => Task.FromResult(s.GetRequiredService<ICaseReviewDb>().Set<Notification>().Add(
            Notification.Open(world.Partnership.Id, about.Id, now.AddDays(-1), harm is Harm.Death && lookedAfter is Known.Yes, Actor.System, now)).Entity));
        return about;
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
