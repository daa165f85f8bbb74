using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Application.Reports;
using CaseReview.Application.RapidReviews;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Reports;
using CaseReview.Domain.SignOffs;
using MediatR;

namespace CaseReview.Application.SignOffs;

/// <summary>Signatures on the version are set aside and its signatories told; the rapid review goes back to drafting .</summary>
/// <param name="db">The database.</param>
/// <param name="outbox">Writes the letters.</param>
public sealed class WhenReportCalledBack_SetSignaturesAside(ICaseReviewDb db, Outbox outbox) : INotificationHandler<Raised<ReportCalledBack>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<ReportCalledBack> notification, CancellationToken cancellationToken)
    {
        var (caseId, by) = (notification.Event.CaseId!.Value, notification.Event.By);
        var review = await db.RapidReviewOf(caseId, cancellationToken);
        if (review.Status is RapidReviewStatus.AccuracyCheck)
        {
            review.SendBackForCorrections(by);
        }
        else
        {
            review.ReturnToDrafting(by);
        }

        var request = await db.LatestSignOffOf(caseId, cancellationToken);
        if (request is null || request.VersionNumber != notification.Event.VersionNumber || request.Status is not (SignOffStatus.Open or SignOffStatus.Complete))
        {
            return;
        }

        var reference = await db.ReferenceOf(caseId, cancellationToken);
        foreach (var signatory in request.Signatories.Where(x => x.ReceivedAt is not null))
        {
            await outbox.Send(SignOffLetters.CalledBack(request, signatory, reference), cancellationToken);
        }

        request.Supersede(by, notification.At);
    }
}
