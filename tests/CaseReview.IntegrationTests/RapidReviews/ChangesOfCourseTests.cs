using CaseReview.Application.Notifications;
using CaseReview.Application.RapidReviews;
using CaseReview.Application.Referrals;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Criteria;
using CaseReview.Domain.Notifications;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Referrals;
using CaseReview.Domain.Timetables;
using CaseReview.Testing;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.IntegrationTests.RapidReviews;

public sealed class ChangesOfCourseTests
{
    [Fact]
    [Trait("Requirement", "D-PUR-06")]
    [Trait("Requirement", "X-07")]
    public async Task A_review_that_is_called_off_releases_the_agencies_and_gives_the_case_back_to_the_group()
    {
        TestClock.Begin();
        var world = await World.Create("herefordshire");
        var reference = await world.AcceptedAdult();
        await world.AskFromReferral(reference, ReviewFramework.Adult);
        var officer = await world.Visit(Role.BusinessUnitOfficer);
        var root = $"/{world.Slug}/cases/{reference}";

        await officer.Get($"{root}/rapid-review/call-off");
        await officer.Press("Call off the rapid review");
        Assert.Equal(["Enter why the rapid review is called off"], officer.Errors);
        await officer.Press("Call off the rapid review", ("Form.Reason", "The coroner has found a natural cause"));

        Assert.Contains("The coroner has found a natural cause", officer.Text, StringComparison.Ordinal);
        Assert.Equal(ReferralStatus.Accepted, await world.Read(db => db.Set<Referral>().Select(x => x.Status).SingleAsync()));
        Assert.Equal(ReturnState.NotRequired, await world.Read(db => db.ReturnRequests.Select(x => x.State).SingleAsync()));
        var letter = await world.Read(db => db.Set<OutboxMessage>().SingleAsync(x => x.Kind == "Request withdrawn"));
        Assert.DoesNotContain("coroner", letter.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(EventKeys.ReturnsReceived, await world.Read(db => db.Set<CaseEvent>().Select(x => x.Key).ToListAsync()));
        await officer.Get($"{root}/referral");
        Assert.NotNull(officer.Page.QuerySelector($"a[href='{root}/notification/consider']"));
        await Assert.ThrowsAsync<RuleViolation>(() => world.Send(new CallOffRapidReview { Reference = reference, Reason = "Again" }));

        await officer.Get($"{root}/rapid-review");
        Assert.NotNull(officer.Page.QuerySelector($"a[href='{root}/rapid-review/open']"));
        await world.AskFromReferral(reference, ReviewFramework.Adult);
        var again = await world.Read(db => db.Set<RapidReview>().SingleAsync());
        Assert.Equal((RapidReviewStatus.AwaitingReturns, null), (again.Status, again.StopReason));
        Assert.Equal(ReferralStatus.Scoping, await world.Read(db => db.Set<Referral>().Select(x => x.Status).SingleAsync()));
    }

    [Fact]
    [Trait("Requirement", "D-REF-08")]
    [Trait("Requirement", "D-NOT-05")]
    public async Task A_notification_that_comes_while_agencies_are_asked_takes_the_review_to_the_national_panel()
    {
        TestClock.Begin();
        var world = await World.Create("herefordshire");
        var reference = await world.Send(Journeys.Incident() with { Route = ReferralRoute.Agency, SeniorOfficerName = "Mo Hart", SeniorOfficerRole = "Director" });
        await world.Accepted(reference);
        await world.AskFromReferral(reference, ReviewFramework.DomesticHomicide);
        var officer = await world.Visit();
        var root = $"/{world.Slug}/cases/{reference}";

        await officer.Get($"{root}/notification");
        await officer.Press("Treat it as a serious incident");
        Assert.Contains(MilestoneKeys.NotifyPanel, await world.Read(db => db.Set<Deadline>().Where(x => x.IsOpen).Select(x => x.Key).ToListAsync()));
        await world.Send(Journeys.Decision(reference));
        await world.CollateFromReferral();
        var early = await Assert.ThrowsAsync<RuleViolation>(() => world.HeldFromReferral(reference));
        Assert.StartsWith("The authority has opened a notification of this incident", early.Message, StringComparison.Ordinal);
        await world.Send(new RecordNotificationSent { Reference = reference, PanelReference = "SIN-1", SentAt = TestClock.Wall, LateReason = "Found late" });
        await world.Send(new RecordNotificationCopy { Reference = reference, ReceivedAt = TestClock.Wall });

        var review = await world.Read(db => db.Set<RapidReview>().SingleAsync());
        Assert.Equal((true, RapidReviewStatus.ReadyForMeeting), (review.GoesToPanel, review.Status));
        Assert.Equal(NotificationStatus.RapidReviewOpened, await world.Read(db => db.Set<Notification>().Select(x => x.Status).SingleAsync()));
        Assert.Equal(ReferralStatus.LinkedToNotification, await world.Read(db => db.Set<Referral>().Select(x => x.Status).SingleAsync()));
        Assert.Contains(MilestoneKeys.SubmitToPanel, await world.Read(db => db.Set<Deadline>().Where(x => x.IsOpen).Select(x => x.Key).ToListAsync()));
        await officer.Get($"{root}/rapid-review");
        Assert.Null(officer.Page.QuerySelector($"a[href='{root}/rapid-review/call-off']"));
        await officer.Get($"{root}/rapid-review/scoping");
        Assert.True(officer.Page.QuerySelector("input[value='police']")!.HasAttribute("checked"));
        await officer.Get($"{root}/rapid-review/meeting");
        Assert.Contains("national", officer.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "D-NOT-01")]
    public async Task Adults_alone_are_never_notified_and_beside_a_child_they_stand_with_the_family_in_the_national_form()
    {
        TestClock.Begin();
        var world = await World.Create("herefordshire");
        var adult = await world.AcceptedAdult();
        var officer = await world.Visit();
        await officer.Get($"/{world.Slug}/cases/{adult}/notification");
        Assert.DoesNotContain("Treat it as a serious incident", officer.Text, StringComparison.Ordinal);
        await Assert.ThrowsAsync<RuleViolation>(() => world.Send(new OpenNotification { Reference = adult }));

        var both = await world.Send(Journeys.Incident() with
        {
            Children =
            [
                new ChildGiven { Name = "Kit Marlow", BornOn = new DateOnly(2026, 8, 1), Sex = "Boy", Harm = Harm.SeriousHarm, LookedAfter = Known.No },
                new ChildGiven { Kind = SubjectKind.Adult, Name = "Vera Pope", BornOn = new DateOnly(1948, 3, 2), Sex = "Woman", Harm = Harm.Death },
            ],
        });
        var record = await world.Send(new GetNotificationRecord(both));

        Assert.Equal(["Kit Marlow"], record.AllChildren.Select(x => x.Name));
        Assert.Equal("Serious harm", record.Answers["incident-outcome"]);
        Assert.Contains("Vera Pope, born 2 March 1948, died", record.Answers["family-household"], StringComparison.Ordinal);
        await officer.Get($"/{world.Slug}/cases/{both}/people");
        Assert.Contains("Vera Pope", officer.Text, StringComparison.Ordinal);
    }
}
