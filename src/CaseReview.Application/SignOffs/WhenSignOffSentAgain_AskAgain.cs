using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Application.Reports;
using CaseReview.Domain.SignOffs;
using MediatR;

namespace CaseReview.Application.SignOffs;

/// <summary>A signatory whose first email did not arrive gets another with a new link.</summary>
/// <param name="db">The database.</param>
/// <param name="outbox">Writes the letters.</param>
public sealed class WhenSignOffSentAgain_AskAgain(ICaseReviewDb db, Outbox outbox) : INotificationHandler<Raised<SignOffSentAgain>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<SignOffSentAgain> notification, CancellationToken cancellationToken)
    {
        var request = await db.SignOff(notification.Event.SubjectId, cancellationToken);
        await outbox.Send(SignOffLetters.Ask(request, request.Find(notification.Event.SignatoryId), await db.ReferenceOf(request.CaseId, cancellationToken)), cancellationToken);
    }
}
