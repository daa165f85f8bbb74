using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Application.Reports;
using CaseReview.Domain.SignOffs;
using MediatR;

namespace CaseReview.Application.SignOffs;

/// <summary>Whoever was asked and is not needed any more hears so, and is not reminded.</summary>
/// <param name="db">The database.</param>
/// <param name="outbox">Writes the letter.</param>
public sealed class WhenSignatoryReleased_TellThem(ICaseReviewDb db, Outbox outbox) : INotificationHandler<Raised<SignatoryReleased>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<SignatoryReleased> notification, CancellationToken cancellationToken)
    {
        var request = await db.SignOff(notification.Event.SubjectId, cancellationToken);
        var reference = await db.ReferenceOf(request.CaseId, cancellationToken);
        await outbox.Send(SignOffLetters.Released(request, request.Find(notification.Event.SignatoryId), reference), cancellationToken);
    }
}
