using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Referrals;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.RapidReviews;

/// <summary>The rapid review meeting is the group's consideration of the referral it comes from, as soon as its recommendation counts (H-RR-07, X-09).</summary>
/// <param name="db">The database.</param>
public sealed class WhenRapidReviewMeetingHeld_ConsiderTheReferral(ICaseReviewDb db)
    : INotificationHandler<Raised<RapidReviewMeetingHeld>>, INotificationHandler<Raised<RecommendationRatified>>
{
    /// <inheritdoc />
    public Task Handle(Raised<RapidReviewMeetingHeld> notification, CancellationToken cancellationToken) =>
        notification.Event.Quorate ? Consider(notification.Event.CaseId!.Value, notification.Event.By, notification.At, cancellationToken) : Task.CompletedTask;

    /// <inheritdoc />
    public Task Handle(Raised<RecommendationRatified> notification, CancellationToken cancellationToken) =>
        Consider(notification.Event.CaseId!.Value, notification.Event.By, notification.At, cancellationToken);

    private async Task Consider(Guid caseId, Actor by, DateTimeOffset now, CancellationToken ct)
    {
        // The review that was held is in this unit of work, saved or not.
        var held = db.Set<RapidReview>().Local.FirstOrDefault(x => x.CaseId == caseId) ?? await db.RapidReviewOf(caseId, ct);
        if (held.GoesToPanel || await db.Set<Referral>().FirstOrDefaultAsync(x => x.CaseId == caseId, ct) is not { Status: ReferralStatus.Scoping } referral)
        {
            return;
        }

        var outcome = held.Recommendation switch
        {
            RapidReviewRecommendation.StatutoryReview => ConsiderationOutcome.StatutoryReview,
            RapidReviewRecommendation.OtherAction => ConsiderationOutcome.OtherAction,
            _ => ConsiderationOutcome.NoFurtherAction,
        };
        var chair = held.Attendance.First(x => x.IsChair).Person;
        referral.ConsiderAtRapidReview(
            new GroupConsideration(UkClock.DateOf(held.MeetingHeldAt!.Value), chair, outcome, held.RecommendationReasons!, null), by, now);
    }
}
