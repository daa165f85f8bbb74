using System.Linq.Expressions;
using CaseReview.Application.Common;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Notifications;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Referrals;
using CaseReview.Domain.Reviews;

namespace CaseReview.Application.Cases;

/// <summary>
/// Cases at a stage, found in the database. It says what <see cref="CaseStanding.StageOn"/> says, the other way round; a test holds the two together
/// over everything a case can hold.
/// </summary>
internal static class StageFilter
{
    private static readonly RapidReviewStatus?[] BeforeMeeting =
        [RapidReviewStatus.Opened, RapidReviewStatus.Scoped, RapidReviewStatus.AwaitingReturns, RapidReviewStatus.ReadyForMeeting];

    private static readonly RapidReviewStatus?[] None = [null, RapidReviewStatus.Stopped];

    private static readonly ReferralStatus?[] OutcomeToGive = [.. CaseStanding.OutcomeToGive];

    private static readonly ReferralStatus?[] Triage = [ReferralStatus.Received, ReferralStatus.InTriage];

    private static readonly NotificationStatus?[] NotNotified = [null, NotificationStatus.NotMetFiled, NotificationStatus.LaterFoundNotMet, NotificationStatus.DeathReportOnly];

    private static readonly NotificationStatus?[] Notified =
        [NotificationStatus.Sent, NotificationStatus.CopyReceived, NotificationStatus.NoticesSent, NotificationStatus.RapidReviewOpened];

    /// <summary>Narrows cases to those at a stage.</summary>
    /// <param name="cases">Which.</param>
    /// <param name="stage">The stage.</param>
    /// <param name="db">The database.</param>
    /// <param name="today">UK date.</param>
    /// <returns>Those at it.</returns>
    public static IQueryable<Case> AtStage(this IQueryable<Case> cases, CaseStage stage, ICaseReviewDb db, DateOnly today) => cases
        .Select(c => new StandingRow
        {
            Case = c,
            Referral = db.Set<Referral>().Where(r => r.CaseId == c.Id).Select(r => (ReferralStatus?)r.Status).FirstOrDefault(),
            Notification = db.Set<Notification>().Where(n => n.CaseId == c.Id).Select(n => (NotificationStatus?)n.Status).FirstOrDefault(),
            RapidReview = db.Set<RapidReview>().Where(r => r.CaseId == c.Id).Select(r => (RapidReviewStatus?)r.Status).FirstOrDefault(),
            MeetingAt = db.Set<RapidReview>().Where(r => r.CaseId == c.Id).Select(r => (DateTimeOffset?)r.MeetingAt).FirstOrDefault(),
            ReviewFollows = db.Set<RapidReview>().Any(r => r.CaseId == c.Id && r.ReviewFollows) || db.Set<Review>().Any(r => r.CaseId == c.Id && r.Status == ReviewStatus.Decided),
            IsClosed = c.ClosedAt != null,
        })
        .Where(Holds(stage, today))
        .Select(x => x.Case!);

    /// <summary>What holds of a case at a stage.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="today">UK date.</param>
    /// <returns>The condition.</returns>
    internal static Expression<Func<StandingRow, bool>> Holds(CaseStage stage, DateOnly today)
    {
        var (from, until) = (UkClock.EndOf(today.AddDays(-1)), UkClock.EndOf(today));
        return stage switch
        {
            CaseStage.Closed => x => x.IsClosed || (x.RapidReview == RapidReviewStatus.Closed && !x.ReviewFollows && !OutcomeToGive.Contains(x.Referral)),
            CaseStage.Review => x => !x.IsClosed && x.ReviewFollows
                && (x.RapidReview == RapidReviewStatus.Closed || (None.Contains(x.RapidReview) && x.Referral == ReferralStatus.Closed)),
            CaseStage.Decision => x => !x.IsClosed && (x.RapidReview == RapidReviewStatus.AwaitingDecision
                || (x.RapidReview == RapidReviewStatus.Closed && !x.ReviewFollows && OutcomeToGive.Contains(x.Referral))),
            CaseStage.WithThePanel => x => !x.IsClosed && (x.RapidReview == RapidReviewStatus.AwaitingPanelReply || x.RapidReview == RapidReviewStatus.Reconsider),
            CaseStage.WithPartners => x => !x.IsClosed && (x.RapidReview == RapidReviewStatus.WithSignatories || x.RapidReview == RapidReviewStatus.SignedOff),
            CaseStage.Drafting => x => !x.IsClosed && (x.RapidReview == RapidReviewStatus.MeetingHeld || x.RapidReview == RapidReviewStatus.Drafting
                || x.RapidReview == RapidReviewStatus.AccuracyCheck || x.RapidReview == RapidReviewStatus.GroupAgreed),
            CaseStage.MeetingToday => x => !x.IsClosed && BeforeMeeting.Contains(x.RapidReview) && x.MeetingAt >= from && x.MeetingAt < until,
            CaseStage.Returns => x => !x.IsClosed && (x.RapidReview == RapidReviewStatus.AwaitingReturns || x.RapidReview == RapidReviewStatus.ReadyForMeeting)
                && (x.MeetingAt == null || x.MeetingAt < from || x.MeetingAt >= until),
            CaseStage.Scoping => x => !x.IsClosed && (((x.RapidReview == RapidReviewStatus.Opened || x.RapidReview == RapidReviewStatus.Scoped)
                    && (x.MeetingAt == null || x.MeetingAt < from || x.MeetingAt >= until))
                || (None.Contains(x.RapidReview) && !(x.ReviewFollows && x.Referral == ReferralStatus.Closed) && !Triage.Contains(x.Referral) && Notified.Contains(x.Notification))),
            CaseStage.Referral => x => !x.IsClosed && None.Contains(x.RapidReview) && !(x.ReviewFollows && x.Referral == ReferralStatus.Closed) && (Triage.Contains(x.Referral) || NotNotified.Contains(x.Notification)),
            _ => x => !x.IsClosed && None.Contains(x.RapidReview) && !(x.ReviewFollows && x.Referral == ReferralStatus.Closed) && !Triage.Contains(x.Referral) && !NotNotified.Contains(x.Notification) && !Notified.Contains(x.Notification),
        };
    }
}

/// <summary>A case with what its stage depends on, as the database can compare it.</summary>
internal sealed class StandingRow
{
    /// <summary>The case.</summary>
    public Case? Case { get; init; }

    /// <summary>Where its referral stands.</summary>
    public ReferralStatus? Referral { get; init; }

    /// <summary>Where its notification stands.</summary>
    public NotificationStatus? Notification { get; init; }

    /// <summary>Where its rapid review stands.</summary>
    public RapidReviewStatus? RapidReview { get; init; }

    /// <summary>When the rapid review meeting is planned.</summary>
    public DateTimeOffset? MeetingAt { get; init; }

    /// <summary>Whether a review follows the rapid review.</summary>
    public bool ReviewFollows { get; init; }

    /// <summary>Whether the case is closed.</summary>
    public bool IsClosed { get; init; }
}
