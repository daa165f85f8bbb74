using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Application.RapidReviews;
using CaseReview.Application.Reports;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.SignOffs;
using MediatR;

namespace CaseReview.Application.SignOffs;

/// <summary>The report and the rapid review go back to drafting; the managers and the other signatories are told (D-SIG-02).</summary>
/// <param name="db">The database.</param>
/// <param name="people">Who signs and who is told.</param>
/// <param name="outbox">Writes the letters.</param>
public sealed class WhenSignOffReturned_ReturnReport(ICaseReviewDb db, SignOffPeople people, Outbox outbox) : INotificationHandler<Raised<SignOffReturned>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<SignOffReturned> notification, CancellationToken cancellationToken)
    {
        var (caseId, by) = (notification.Event.CaseId!.Value, notification.Event.By);
        (await db.ReportOf(caseId, cancellationToken)).ReturnToDrafting(by);
        (await db.RapidReviewOf(caseId, cancellationToken)).ReturnToDrafting(by);

        var request = await db.SignOff(notification.Event.SubjectId, cancellationToken);
        var returned = request.Find(notification.Event.SignatoryId);
        var reference = await db.ReferenceOf(caseId, cancellationToken);
        var others = request.Signatories.Where(x => x != returned && x.ReceivedAt is not null).Select(SignOffLetters.To);
        foreach (var told in others.Concat(await people.Holding(cancellationToken, Role.BusinessUnitManager)))
        {
            await outbox.Send(SignOffLetters.Returned(request, returned, told, reference), cancellationToken);
        }
    }
}
