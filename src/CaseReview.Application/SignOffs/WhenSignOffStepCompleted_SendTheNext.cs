using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Application.Reports;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.SignOffs;
using MediatR;

namespace CaseReview.Application.SignOffs;

/// <summary>The next step is sent as soon as the one before it is complete. Where somebody cannot be asked, the manager is told, and sends it from the page.</summary>
/// <param name="db">The database.</param>
/// <param name="next">Sends it.</param>
/// <param name="people">Who is told.</param>
/// <param name="outbox">Writes the letters.</param>
public sealed class WhenSignOffStepCompleted_SendTheNext(ICaseReviewDb db, NextStep next, SignOffPeople people, Outbox outbox) : INotificationHandler<Raised<SignOffStepCompleted>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<SignOffStepCompleted> notification, CancellationToken cancellationToken)
    {
        var request = await db.SignOff(notification.Event.SubjectId, cancellationToken);
        if ((await next.Send(request, notification.Event.By, cancellationToken)).Count == 0)
        {
            return;
        }

        var reference = await db.ReferenceOf(request.CaseId, cancellationToken);
        foreach (var manager in await people.Holding(cancellationToken, Role.BusinessUnitManager))
        {
            await outbox.Send(SignOffLetters.NextWaits(request, manager, reference), cancellationToken);
        }
    }
}
