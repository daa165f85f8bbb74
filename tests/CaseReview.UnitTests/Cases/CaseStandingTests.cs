using CaseReview.Domain.Cases;
using CaseReview.Domain.Notifications;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Referrals;

namespace CaseReview.UnitTests.Cases;

public sealed class CaseStandingTests
{
    private static readonly DateOnly Today = new(2026, 12, 10);
    private static readonly CaseStanding Logged = new(ReferralStatus.Received, NotificationStatus.IncidentKnown, null, null, false, false);

    [Theory]
    [InlineData(ReferralStatus.Received, NotificationStatus.IncidentKnown, CaseStage.Referral)]
    [InlineData(ReferralStatus.InTriage, NotificationStatus.CriteriaReview, CaseStage.Referral)]
    [InlineData(ReferralStatus.InTriage, null, CaseStage.Referral)]
    [InlineData(ReferralStatus.LinkedToNotification, NotificationStatus.DecidedNotify, CaseStage.Notification)]
    [InlineData(ReferralStatus.LinkedToNotification, NotificationStatus.Sent, CaseStage.Scoping)]
    [InlineData(ReferralStatus.LinkedToNotification, NotificationStatus.CopyReceived, CaseStage.Scoping)]
    [InlineData(ReferralStatus.LinkedToNotification, NotificationStatus.NoticesSent, CaseStage.Scoping)]
    [InlineData(ReferralStatus.Accepted, NotificationStatus.DecidedNotMet, CaseStage.Notification)]
    [InlineData(ReferralStatus.Accepted, NotificationStatus.NotMetFiled, CaseStage.Referral)]
    [InlineData(ReferralStatus.Decided, NotificationStatus.NotMetFiled, CaseStage.Referral)]
    [InlineData(ReferralStatus.Scoping, null, CaseStage.Referral)]
    public void Before_a_rapid_review_the_stage_follows_triage_and_then_the_notification(ReferralStatus referral, NotificationStatus? notification, CaseStage stage) =>
        Assert.Equal(stage, (Logged with { Referral = referral, Notification = notification }).StageOn(Today));

    [Theory]
    [InlineData(RapidReviewStatus.Opened, CaseStage.Scoping)]
    [InlineData(RapidReviewStatus.Scoped, CaseStage.Scoping)]
    [InlineData(RapidReviewStatus.AwaitingReturns, CaseStage.Returns)]
    [InlineData(RapidReviewStatus.ReadyForMeeting, CaseStage.Returns)]
    [InlineData(RapidReviewStatus.MeetingHeld, CaseStage.Drafting)]
    [InlineData(RapidReviewStatus.Drafting, CaseStage.Drafting)]
    [InlineData(RapidReviewStatus.AccuracyCheck, CaseStage.Drafting)]
    [InlineData(RapidReviewStatus.GroupAgreed, CaseStage.Drafting)]
    [InlineData(RapidReviewStatus.WithSignatories, CaseStage.WithPartners)]
    [InlineData(RapidReviewStatus.SignedOff, CaseStage.WithPartners)]
    [InlineData(RapidReviewStatus.AwaitingPanelReply, CaseStage.WithThePanel)]
    [InlineData(RapidReviewStatus.Reconsider, CaseStage.WithThePanel)]
    [InlineData(RapidReviewStatus.AwaitingDecision, CaseStage.Decision)]
    [InlineData(RapidReviewStatus.Closed, CaseStage.Closed)]
    public void A_rapid_review_decides_the_stage(RapidReviewStatus review, CaseStage stage) =>
        Assert.Equal(stage, (Logged with { RapidReview = review }).StageOn(Today));

    [Theory]
    [InlineData(RapidReviewStatus.Opened, CaseStage.MeetingToday)]
    [InlineData(RapidReviewStatus.ReadyForMeeting, CaseStage.MeetingToday)]
    [InlineData(RapidReviewStatus.MeetingHeld, CaseStage.Drafting)]
    public void On_the_day_of_the_meeting_the_stage_says_so_until_it_is_held(RapidReviewStatus review, CaseStage stage) =>
        Assert.Equal(stage, (Logged with { RapidReview = review, MeetingAt = new DateTimeOffset(2026, 12, 10, 14, 0, 0, TimeSpan.Zero) }).StageOn(Today));

    [Fact]
    public void What_follows_a_concluded_rapid_review_is_the_review_it_recommends_or_nothing()
    {
        var concluded = Logged with { Referral = ReferralStatus.LinkedToNotification, RapidReview = RapidReviewStatus.Closed, ReviewFollows = true };

        Assert.Equal(CaseStage.Review, concluded.StageOn(Today));
        Assert.Equal(CaseStage.Closed, (concluded with { ReviewFollows = false }).StageOn(Today));
        Assert.Equal(CaseStage.Closed, (concluded with { IsClosed = true }).StageOn(Today));
    }

    [Fact]
    [Trait("Requirement", "H-REF-06")]
    public void After_a_referral_a_case_without_a_review_waits_until_the_referrer_is_told_and_the_outcome_reported()
    {
        var decided = Logged with { Referral = ReferralStatus.Decided, Notification = null, RapidReview = RapidReviewStatus.Closed };

        Assert.Equal(CaseStage.Decision, decided.StageOn(Today));
        Assert.Equal(CaseStage.Decision, (decided with { Referral = ReferralStatus.OutcomeGiven }).StageOn(Today));
        Assert.Equal(CaseStage.Closed, (decided with { Referral = ReferralStatus.Closed }).StageOn(Today));
        Assert.Equal(CaseStage.Review, (decided with { ReviewFollows = true }).StageOn(Today));
    }
}
