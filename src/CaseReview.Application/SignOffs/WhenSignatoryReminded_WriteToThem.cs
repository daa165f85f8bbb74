using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Application.Reports;
using CaseReview.Domain.SignOffs;
using MediatR;

namespace CaseReview.Application.SignOffs;

/// <summary>Whoever must act gets a reminder with a link.</summary>
/// <param name="db">The database.</param>
/// <param name="outbox">Writes the letters.</param>
public sealed class WhenSignatoryReminded_WriteToThem(ICaseReviewDb db, Outbox outbox) : INotificationHandler<Raised<SignatoryReminded>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<SignatoryReminded> notification, CancellationToken cancellationToken)
    {
        var request = await db.SignOff(notification.Event.SubjectId, cancellationToken);
        await outbox.Send(SignOffLetters.Remind(request, request.Find(notification.Event.SignatoryId), await db.ReferenceOf(request.CaseId, cancellationToken)), cancellationToken);
    }
}
