using CaseReview.Application.Common;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.SignOffs;
using CaseReview.Domain.Submissions;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Submissions;

/// <summary>The submission to the national Panel is begun, when the rapid review comes from a notification.</summary>
/// <param name="db">The database.</param>
public sealed class WhenSignOffCompleted_PrepareSubmission(ICaseReviewDb db) : INotificationHandler<Raised<SignOffCompleted>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<SignOffCompleted> notification, CancellationToken cancellationToken)
    {
        var completed = notification.Event;
        if (await db.Set<RapidReview>().AnyAsync(x => x.CaseId == completed.CaseId && x.Basis == RapidReviewBasis.Referral, cancellationToken))
        {
            return;
        }

        // What was put together for a version that was called back goes on with the next; the letter is looked through again.
        var earlier = await db.Set<PanelSubmission>().AsNoTracking().Where(x => x.CaseId == completed.CaseId && x.SentAt == null).OrderByDescending(x => x.Id).FirstOrDefaultAsync(cancellationToken);
        var prepared = PanelSubmission.Prepare(notification.PartnershipId, completed.CaseId!.Value, completed.ReportId, completed.VersionNumber, completed.By, notification.At);
        db.Set<PanelSubmission>().Add(prepared);
        if (earlier is { Annexes.Count: > 0 })
        {
            prepared.ChooseAnnexes(earlier.Annexes, completed.By);
        }
    }
}
