using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Application.RapidReviews;
using CaseReview.Application.SignOffs;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Reports;
using MediatR;

namespace CaseReview.Application.Reports;

/// <summary>The group has agreed the draft through its chair (D-RR-35); the managers are told that it can go to the partners.</summary>
/// <param name="db">The database.</param>
/// <param name="people">Who manages.</param>
/// <param name="outbox">Writes the letters.</param>
public sealed class WhenReportApproved_AgreeForGroup(ICaseReviewDb db, SignOffPeople people, Outbox outbox) : INotificationHandler<Raised<ReportApproved>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<ReportApproved> notification, CancellationToken cancellationToken)
    {
        var (caseId, by) = (notification.Event.CaseId!.Value, notification.Event.By);
        (await db.RapidReviewOf(caseId, cancellationToken)).AgreeDraft(by);

        var reference = await db.ReferenceOf(caseId, cancellationToken);
        foreach (var manager in await people.Holding(cancellationToken, Role.BusinessUnitManager))
        {
            await outbox.Send(ReportLetters.Approved(notification.Event, manager, reference), cancellationToken);
        }
    }
}
