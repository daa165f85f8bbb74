using CaseReview.Application.Notifications;
using CaseReview.Application.Referrals;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Notifications;
using CaseReview.Domain.Referrals;
using CaseReview.Domain.Timetables;
using CaseReview.Testing;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.IntegrationTests.Notifications;

public sealed class NotificationJourneyTests
{
    [Fact]
    [Trait("Requirement", "D-NOT-07")]
    [Trait("Requirement", "D-NOT-12")]
    [Trait("Requirement", "D-NOT-13")]
    public async Task The_copy_tells_officers_deputies_chairs_and_members_at_once_and_each_only_once()
    {
        var world = await World.Create();

        var reference = await world.Notified();

        var told = await world.Read(db => db.Set<OutboxMessage>().Where(x => x.Kind == "Notice of a notification").ToListAsync());
        var accounts = told.Select(x => x.To.Email.Split('@')[0]).Order().ToList();
        Assert.Equal(accounts.Distinct(), accounts);
        Assert.Superset(new HashSet<string> { "chair", "vicechair", "member", "scrutineer", "partner.authority", "partner.health", "partner.police" }, accounts.ToHashSet());
        Assert.All(told, x => Assert.DoesNotMatch("Marlow|head injury", x.Subject + x.Body));
        Assert.All(told, x => Assert.Contains(reference, x.Subject, StringComparison.Ordinal));
        Assert.Equal(NotificationStatus.NoticesSent, (await world.Read(db => db.Set<Notification>().SingleAsync())).Status);
    }

    [Fact]
    [Trait("Requirement", "D-NOT-04")]
    [Trait("Requirement", "D-NOT-05")]
    [Trait("Requirement", "D-NOT-06")]
    public async Task Each_step_stamps_the_cases_timetable()
    {
        var world = await World.Create();

        await world.Notified();

        var happened = await world.Read(db => db.Cases.SelectMany(x => x.Happened).Select(x => x.Key).ToListAsync());
        Assert.Superset(new HashSet<string> { EventKeys.CriteriaDecided, EventKeys.PanelNotified, EventKeys.BusinessUnitNotified }, happened.ToHashSet());
        var due = await world.Read(db => db.Cases.SelectMany(x => x.Deadlines).SingleAsync(x => x.Key == MilestoneKeys.NotifyPanel && x.Driving));
        Assert.Equal((new DateOnly(2026, 12, 10), false), (due.MetOn, due.MetLate));
        Assert.Equal(ReferralStatus.LinkedToNotification, (await world.Read(db => db.Set<Referral>().SingleAsync())).Status);
    }

    [Fact]
    [Trait("Requirement", "D-NOT-05")]
    public async Task A_late_notification_asks_why_and_keeps_the_reason_on_the_timetable()
    {
        var world = await World.Create();
        var reference = await world.Logged();
        await world.Send(Journeys.Decision(reference));
        TestClock.Advance(TimeSpan.FromDays(7));
        var sent = new RecordNotificationSent { Reference = reference, PanelReference = "SIN-1", SentAt = TestClock.Wall };

        var refused = await Assert.ThrowsAsync<FluentValidation.ValidationException>(() => world.Send(sent));
        await world.Send(sent with { LateReason = "The form could not be reached" });

        Assert.Equal("Enter why the notification was sent after 16 December 2026", Assert.Single(refused.Errors).ErrorMessage);
        var due = await world.Read(db => db.Cases.SelectMany(x => x.Deadlines).SingleAsync(x => x.Key == MilestoneKeys.NotifyPanel && x.Driving));
        Assert.Equal((true, "The form could not be reached"), (due.MetLate, due.LateReason));
    }

    [Fact]
    [Trait("Requirement", "D-NOT-10")]
    [Trait("Requirement", "D-PUR-06")]
    public async Task A_case_that_is_not_met_closes_only_after_the_full_record_and_the_groups_consideration()
    {
        var world = await World.Create();
        var reference = await world.Logged();
        await world.Send(Journeys.Decision(reference, NotificationDecision.NotMet));
        var today = UkClock.DateOf(TestClock.Wall);
        var consideration = new RecordConsideration
        {
            Reference = reference,
            ConsideredOn = today,
            ChairedBy = "Helen Marsh",
            Outcome = ConsiderationOutcome.NoFurtherAction,
            Reasons = "Learning is held already",
        };

        await Assert.ThrowsAsync<RuleViolation>(() => world.Send(consideration));
        await world.Send(new FileNotMet
        {
            Reference = reference,
            Circumstances = "What happened",
            Information = "From whom",
            Safeguarding = "What was done",
            NextSteps = "Support",
            UploadedOn = today,
            UploadEvidence = "Record 4711",
        });
        await Assert.ThrowsAsync<RuleViolation>(() => world.Send(new CloseReferral { Reference = reference, ToldOn = today }));
        await world.Send(consideration);
        await world.Send(new CloseReferral { Reference = reference, ToldOn = today });

        Assert.NotNull((await world.Read(db => db.Cases.SingleAsync())).ClosedAt);
        var notification = await world.Read(db => db.Set<Notification>().SingleAsync());
        Assert.Equal("Record 4711", notification.NotMet!.UploadEvidence);
        Assert.True(await world.Read(db => db.AuditEntries.AnyAsync(x => x.EventName == nameof(ReferralConsidered))));
    }

    [Fact]
    [Trait("Requirement", "D-NOT-02")]
    public async Task The_authoritys_discussion_is_kept_and_another_partnerships_case_is_not_found()
    {
        var (world, elsewhere) = (await World.Create(), await World.Create());
        var reference = await world.Logged();
        var discussion = new RecordDiscussion
        {
            Reference = reference,
            DiscussedAt = TestClock.Wall,
            People = "DCS and Chief Executive",
            View = "Likely notifiable",
        };

        await Assert.ThrowsAsync<CaseReview.Application.Common.NotFound>(() => elsewhere.Send(discussion));
        await world.Send(discussion);

        Assert.Equal(NotificationStatus.UnderDiscussion, (await world.Read(db => db.Set<Notification>().SingleAsync())).Status);
    }
}
