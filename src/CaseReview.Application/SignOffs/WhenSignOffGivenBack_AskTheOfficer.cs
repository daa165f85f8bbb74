using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Application.Reports;
using CaseReview.Domain.SignOffs;
using MediatR;

namespace CaseReview.Application.SignOffs;

/// <summary>The officer gets a link of their own again.</summary>
/// <param name="db">The database.</param>
/// <param name="outbox">Writes the letters.</param>
public sealed class WhenSignOffGivenBack_AskTheOfficer(ICaseReviewDb db, Outbox outbox) : INotificationHandler<Raised<SignOffGivenBack>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<SignOffGivenBack> notification, CancellationToken cancellationToken)
    {
        var request = await db.SignOff(notification.Event.SubjectId, cancellationToken);
        await outbox.Send(SignOffLetters.Ask(request, request.Find(notification.Event.SignatoryId), await db.ReferenceOf(request.CaseId, cancellationToken)), cancellationToken);
    }
}
