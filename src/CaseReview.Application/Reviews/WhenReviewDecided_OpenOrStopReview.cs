using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Domain.Criteria;
using CaseReview.Domain.Reviews;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Reviews;

/// <summary>A review that is to be carried out opens; where joint reviews were advised, it joins the one that is open (H-CRI-11). One decided against stops.</summary>
/// <param name="db">The database.</param>
/// <param name="door">Opens reviews.</param>
public sealed class WhenReviewDecided_OpenOrStopReview(ICaseReviewDb db, ReviewDoor door) : INotificationHandler<Raised<ReviewDecided>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<ReviewDecided> notification, CancellationToken cancellationToken)
    {
        var decided = notification.Event;
        var caseId = decided.CaseId!.Value;
        var reasons = db.Set<ReviewDecision>().Local.Single(x => x.Id == decided.SubjectId).Reasons;
        if (decided.Commission)
        {
            await db.Set<DecisionAdvice>().Where(x => x.CaseId == caseId).LoadAsync(cancellationToken);
            var advice = db.Set<DecisionAdvice>().Local.Where(x => x.CaseId == caseId).MaxBy(x => x.RecordedAt);
            await door.Open(
                caseId,
                new ReviewOpening(decided.Type, UkClock.DateOf(decided.At), reasons),
                advice is { Joint: true } ? advice.Types : [],
                decided.By,
                notification.At,
                cancellationToken);
            return;
        }

        var open = (await door.ReviewsOf(caseId, cancellationToken)).Find(x => x.Status is ReviewStatus.Decided && x.Types.Contains(decided.Type));
        open?.DecideAgainst(decided.Type, reasons, decided.By);
    }
}
