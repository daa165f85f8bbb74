using CaseReview.Domain.Common;
using CaseReview.Domain.Notifications;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Referrals;

namespace CaseReview.Domain.Cases;

/// <summary>What a case holds, as far as its stage depends on it (lifecycle section 0): where each of its parts stands now, not what once happened to it.</summary>
/// <param name="Referral">Where its referral stands.</param>
/// <param name="Notification">Where its notification stands; null when there is none.</param>
/// <param name="RapidReview">Where its rapid review stands; null when none is open.</param>
/// <param name="MeetingAt">When the rapid review meeting is planned.</param>
/// <param name="ReviewFollows">Whether a review follows: the rapid review led to one, or one is open.</param>
/// <param name="IsClosed">Whether the case is closed.</param>
public sealed record CaseStanding(
    ReferralStatus? Referral,
    NotificationStatus? Notification,
    RapidReviewStatus? RapidReview,
    DateTimeOffset? MeetingAt,
    bool ReviewFollows,
    bool IsClosed)
{
    /// <summary>The stage on a day.</summary>
    /// <param name="today">UK date.</param>
    /// <returns>Where the case stands.</returns>
    public CaseStage StageOn(DateOnly today) => RapidReview switch
    {
        _ when IsClosed => CaseStage.Closed,
        null or RapidReviewStatus.Stopped => ReviewFollows && Referral is ReferralStatus.Closed ? CaseStage.Review : BeforeRapidReview,
        < RapidReviewStatus.MeetingHeld when MeetingAt is { } at && UkClock.DateOf(at) == today => CaseStage.MeetingToday,
        RapidReviewStatus.Opened or RapidReviewStatus.Scoped => CaseStage.Scoping,
        RapidReviewStatus.AwaitingReturns or RapidReviewStatus.ReadyForMeeting => CaseStage.Returns,
        RapidReviewStatus.MeetingHeld or RapidReviewStatus.Drafting or RapidReviewStatus.AccuracyCheck or RapidReviewStatus.GroupAgreed => CaseStage.Drafting,
        RapidReviewStatus.WithSignatories or RapidReviewStatus.SignedOff => CaseStage.WithPartners,
        RapidReviewStatus.AwaitingPanelReply or RapidReviewStatus.Reconsider => CaseStage.WithThePanel,
        RapidReviewStatus.AwaitingDecision => CaseStage.Decision,
        _ => ReviewFollows ? CaseStage.Review : Referral is { } at && OutcomeToGive.Contains(at) ? CaseStage.Decision : CaseStage.Closed,
    };

    /// <summary>Where a referral stands when its rapid review has ended and the referrer is still to be told, or the outcome to be reported.</summary>
    public static IReadOnlyList<ReferralStatus> OutcomeToGive { get; } = [ReferralStatus.AwaitingDecision, ReferralStatus.Decided, ReferralStatus.OutcomeGiven];

    // Triage comes first by either door. An incident that is not notified goes on as a referral, which the group considers.
    private CaseStage BeforeRapidReview => (Referral, Notification) switch
    {
        (ReferralStatus.Received or ReferralStatus.InTriage, _) => CaseStage.Referral,
        (_, null or NotificationStatus.NotMetFiled or NotificationStatus.LaterFoundNotMet or NotificationStatus.DeathReportOnly) => CaseStage.Referral,
        (_, NotificationStatus.Sent or NotificationStatus.CopyReceived or NotificationStatus.NoticesSent or NotificationStatus.RapidReviewOpened) => CaseStage.Scoping,
        _ => CaseStage.Notification,
    };
}
