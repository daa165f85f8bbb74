using CaseReview.Application.Referrals;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Notifications;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Referrals;
using CaseReview.Domain.Timetables;
using CaseReview.Testing;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.IntegrationTests.Referrals;

public sealed class LogReferralTests
{
    [Fact]
    [Trait("Requirement", "D-REF-08")]
    [Trait("Requirement", "D-NOT-05")]
    public async Task A_serious_incident_makes_case_referral_notification_and_timetable_in_one_act()
    {
        var world = await World.Create();

        var reference = await world.Logged();

        Assert.Equal($"{world.Prefix}-2026-0001", reference);
        var of = await world.Read(db => db.Cases.Include(x => x.Happened).Include(x => x.Deadlines).SingleAsync());
        Assert.Superset(
            new HashSet<string> { EventKeys.IncidentOccurred, EventKeys.BecameAware, EventKeys.ReferralReceived }, of.Happened.Select(x => x.Key).ToHashSet());
        Assert.Equal(new DateOnly(2026, 12, 16), of.Deadlines.Single(x => x is { Key: MilestoneKeys.NotifyPanel, Driving: true }).DueOn);
        Assert.Equal(NotificationStatus.IncidentKnown, (await world.Read(db => db.Set<Notification>().SingleAsync())).Status);
        Assert.Equal(ReferralStatus.Received, (await world.Read(db => db.Set<Referral>().SingleAsync())).Status);
    }

    [Fact]
    [Trait("Requirement", "D-REF-04")]
    [Trait("Requirement", "X-12")]
    public async Task Logging_tells_the_chair_the_officers_and_the_independent_chair_without_a_word_about_the_child()
    {
        var world = await World.Create();

        var reference = await world.Logged();

        var messages = await world.Read(db => db.Set<OutboxMessage>().ToListAsync());
        var told = messages.Select(x => x.To.Email.Split('@')[0]).ToHashSet();
        Assert.Superset(new HashSet<string> { "chair", "partner.authority", "partner.health", "partner.police", "scrutineer" }, told);
        Assert.DoesNotContain("member", told);
        Assert.All(messages, x => Assert.Contains(reference, x.Subject, StringComparison.Ordinal));
        Assert.All(messages, x => Assert.DoesNotMatch("Marlow|Kit|head injury|At home", x.Subject + x.Body));
    }

    [Fact]
    public async Task A_form_sent_twice_makes_one_case_and_references_have_no_gap()
    {
        var world = await World.Create();
        var form = Journeys.Incident();

        var answers = await Task.WhenAll(world.Send(form), world.Send(form));
        var next = await world.Logged();

        Assert.Equal(answers[0], answers[1]);
        Assert.Equal($"{world.Prefix}-2026-0002", next);
    }

    [Fact]
    [Trait("Requirement", "D-NOT-09")]
    public async Task The_death_of_a_looked_after_child_opens_the_second_track_with_its_own_deadline()
    {
        var world = await World.Create();
        var incident = Journeys.Incident();

        await world.Send(incident with { Children = [incident.Children[0] with { Harm = Harm.Death, LookedAfter = Known.Yes }] });

        Assert.Equal(LookedAfterDeathStatus.Required, (await world.Read(db => db.Set<Notification>().SingleAsync())).LookedAfterDeath);
        var deadlines = await world.Read(db => db.Cases.SelectMany(x => x.Deadlines).ToListAsync());
        Assert.Contains(deadlines, x => x.Key == MilestoneKeys.NotifyOfstedAndSecretaryOfState);
    }

    [Fact]
    [Trait("Requirement", "D-REF-02")]
    public async Task An_agencys_referral_asks_for_its_senior_officer_and_opens_no_notification()
    {
        var world = await World.Create();
        var referral = Journeys.Incident() with { Route = ReferralRoute.Agency };

        var refused = await Assert.ThrowsAsync<FluentValidation.ValidationException>(() => world.Send(referral));
        await world.Send(referral with { SeniorOfficerName = "Jo Senior", SeniorOfficerRole = "Head of Service" });

        Assert.Contains(refused.Errors, x => x.PropertyName == nameof(LogReferral.SeniorOfficerName));
        Assert.False(await world.Read(db => db.Set<Notification>().AnyAsync()));
    }

    [Fact]
    public async Task Only_the_business_unit_logs()
    {
        var world = await World.Create();

        await Assert.ThrowsAsync<CaseReview.Application.Common.Forbidden>(() => world.Send(Journeys.Incident(), Role.GroupMember));
    }
}
