using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Application.Reports;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.SignOffs;
using MediatR;

namespace CaseReview.Application.SignOffs;

/// <summary>A refusal is escalated to the managers, the group's chair and the independent chair.</summary>
/// <param name="db">The database.</param>
/// <param name="people">Who signs and who is told.</param>
/// <param name="outbox">Writes the letters.</param>
public sealed class WhenSignOffDeclined_TellChairs(ICaseReviewDb db, SignOffPeople people, Outbox outbox) : INotificationHandler<Raised<SignOffDeclined>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<SignOffDeclined> notification, CancellationToken cancellationToken)
    {
        var request = await db.SignOff(notification.Event.SubjectId, cancellationToken);
        var reference = await db.ReferenceOf(request.CaseId, cancellationToken);
        foreach (var told in await people.Holding(cancellationToken, Role.BusinessUnitManager, Role.GroupChair, Role.IndependentChair))
        {
            await outbox.Send(SignOffLetters.Declined(request, request.Find(notification.Event.SignatoryId), told, reference), cancellationToken);
        }
    }
}
