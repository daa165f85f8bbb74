using CaseReview.Application.Common;
using CaseReview.Domain.Criteria;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Referrals;
using CaseReview.Domain.Reviews;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Reviews;

/// <summary>A learning or concise review that the group decides on without a rapid review opens with the decision (D-REF-06, S-REF-01).</summary>
/// <param name="db">The database.</param>
/// <param name="door">Opens reviews.</param>
public sealed class WhenReferralDecided_OpenLearningReview(ICaseReviewDb db, ReviewDoor door) : INotificationHandler<Raised<ReferralDecided>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<ReferralDecided> notification, CancellationToken cancellationToken)
    {
        var decided = notification.Event;
        var caseId = decided.CaseId!.Value;
        if (decided.Outcome is not (ConsiderationOutcome.LearningReview or ConsiderationOutcome.ConciseReview)
            || await db.Set<RapidReview>().AnyAsync(x => x.CaseId == caseId && x.Status != RapidReviewStatus.Stopped, cancellationToken))
        {
            return;
        }

        var referral = await db.Set<Referral>().SingleAsync(x => x.Id == decided.SubjectId, cancellationToken);
        var opening = new ReviewOpening(ReviewType.LearningReview, referral.DecidedOn!.Value, referral.RatificationReasons ?? referral.Reasons!);
        await door.Open(caseId, opening, [], decided.By, notification.At, cancellationToken);
    }
}
