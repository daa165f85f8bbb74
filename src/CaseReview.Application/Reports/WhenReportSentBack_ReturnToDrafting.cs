using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Application.RapidReviews;
using CaseReview.Application.SignOffs;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Reports;
using MediatR;

namespace CaseReview.Application.Reports;

/// <summary>The rapid review goes back to drafting and the managers are told that there are comments.</summary>
/// <param name="db">The database.</param>
/// <param name="people">Who manages.</param>
/// <param name="outbox">Writes the letters.</param>
public sealed class WhenReportSentBack_ReturnToDrafting(ICaseReviewDb db, SignOffPeople people, Outbox outbox) : INotificationHandler<Raised<ReportSentBack>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<ReportSentBack> notification, CancellationToken cancellationToken)
    {
        var (caseId, by) = (notification.Event.CaseId!.Value, notification.Event.By);
        (await db.RapidReviewOf(caseId, cancellationToken)).SendBackForCorrections(by);

        var reference = await db.ReferenceOf(caseId, cancellationToken);
        foreach (var manager in await people.Holding(cancellationToken, Role.BusinessUnitManager))
        {
            await outbox.Send(ReportLetters.SentBack(notification.Event, manager, reference), cancellationToken);
        }
    }
}
