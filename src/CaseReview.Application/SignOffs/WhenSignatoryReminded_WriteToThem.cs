using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Application.Reports;
using CaseReview.Domain.SignOffs;
using MediatR;

namespace CaseReview.Application.SignOffs;

/// <summary>Whoever must act gets a reminder with a link.</summary>
/// <param name="db">The database.</param>
/// <param name="people">Who may act instead.</param>
/// <param name="outbox">Writes the letters.</param>
public sealed class WhenSignatoryReminded_WriteToThem(ICaseReviewDb db, SignOffPeople people, Outbox outbox) : INotificationHandler<Raised<SignatoryReminded>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<SignatoryReminded> notification, CancellationToken cancellationToken)
    {
        var request = await db.SignOff(notification.Event.SubjectId, cancellationToken);
        var signatory = request.Find(notification.Event.SignatoryId);
        var anotherMayAct = signatory.Deputy is null && (await people.StandInsFor(request, signatory, cancellationToken)).Count > 0;
        await outbox.Send(SignOffLetters.Remind(request, signatory, await db.ReferenceOf(request.CaseId, cancellationToken), anotherMayAct), cancellationToken);
    }
}
