using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Application.Reports;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.SignOffs;
using MediatR;

namespace CaseReview.Application.SignOffs;

/// <summary>The managers are told who is asked instead, or that nobody is yet.</summary>
/// <param name="db">The database.</param>
/// <param name="people">Who is told.</param>
/// <param name="outbox">Writes the letters.</param>
public sealed class WhenSignatoryShutOut_TellManager(ICaseReviewDb db, SignOffPeople people, Outbox outbox) : INotificationHandler<Raised<SignatoryShutOut>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<SignatoryShutOut> notification, CancellationToken cancellationToken)
    {
        var request = await db.SignOff(notification.Event.SubjectId, cancellationToken);
        var reference = await db.ReferenceOf(request.CaseId, cancellationToken);
        foreach (var manager in await people.Holding(cancellationToken, Role.BusinessUnitManager))
        {
            await outbox.Send(SignOffLetters.ShutOut(request, request.Find(notification.Event.SignatoryId), manager, reference), cancellationToken);
        }
    }
}
