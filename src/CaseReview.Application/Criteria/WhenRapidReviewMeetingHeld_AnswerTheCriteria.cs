using CaseReview.Application.Common;
using CaseReview.Domain.Criteria;
using CaseReview.Domain.RapidReviews;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Criteria;

/// <summary>What the rapid review meeting answers on the local and national criteria stands in the criteria of the case (D-CRI-01 to 11).</summary>
/// <param name="db">The database.</param>
/// <param name="checklists">The editions.</param>
public sealed class WhenRapidReviewMeetingHeld_AnswerTheCriteria(ICaseReviewDb db, IChecklists checklists)
    : INotificationHandler<Raised<RapidReviewMeetingHeld>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<RapidReviewMeetingHeld> notification, CancellationToken cancellationToken)
    {
        var (caseId, by) = (notification.Event.CaseId!.Value, notification.Event.By);

        // The review that was held is in this unit of work, saved or not.
        var held = db.Set<RapidReview>().Local.FirstOrDefault(x => x.CaseId == caseId)
            ?? await db.Set<RapidReview>().Include(x => x.Criteria).SingleAsync(x => x.CaseId == caseId, cancellationToken);
        if (!held.GoesToPanel)
        {
            return;
        }

        var answers = held.Criteria;
        await db.AnswerChild(
            checklists, caseId, [.. answers.Select(x => new FindingGiven(x.Criterion.LimbKey(), x.Met, x.Grounds))],
            (notification.PartnershipId, by, notification.At), "The rapid review meeting answered the criteria", cancellationToken);
    }
}
