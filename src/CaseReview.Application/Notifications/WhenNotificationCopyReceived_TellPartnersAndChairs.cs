using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Domain.Common;
using CaseReview.Domain.Notifications;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Notifications;

/// <summary>
/// Tells accountable officers or deputies, the group's chair, the independent chair and the group's members at once: the union of those whom the
/// partnership's papers name (D-NOT-07, 12, 13, C-06).
/// </summary>
/// <param name="db">The database.</param>
/// <param name="timetable">Loads the case.</param>
/// <param name="outbox">Where letters go.</param>
public sealed class WhenNotificationCopyReceived_TellPartnersAndChairs(ICaseReviewDb db, CaseTimetable timetable, Outbox outbox)
    : INotificationHandler<Raised<NotificationCopyReceived>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<NotificationCopyReceived> notification, CancellationToken cancellationToken)
    {
        var received = notification.Event;
        var caseId = received.CaseId!.Value;
        var reference = (await timetable.Load(caseId, cancellationToken)).Reference;
        var told = await db.PartnersAndChairs(UkClock.DateOf(notification.At), cancellationToken);
        foreach (var member in told)
        {
            await outbox.Send(NotificationEmails.Notice(caseId, reference, member.AsRecipient()), cancellationToken);
        }

        var open = await db.Set<Notification>().SingleAsync(x => x.CaseId == caseId, cancellationToken);
        open.RecordNotices(told.Count, received.By, notification.At);
    }
}
