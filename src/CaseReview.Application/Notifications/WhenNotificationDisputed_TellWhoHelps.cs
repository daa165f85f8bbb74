using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Application.Partnerships;
using CaseReview.Domain.Common;
using CaseReview.Domain.Notifications;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Timetables;
using MediatR;

namespace CaseReview.Application.Notifications;

/// <summary>Whoever the arrangements name for disagreements, and the managers, are told at once, with the date that stands (C-05).</summary>
/// <param name="db">The database.</param>
/// <param name="timetable">Loads the case.</param>
/// <param name="outbox">Where letters go.</param>
public sealed class WhenNotificationDisputed_TellWhoHelps(ICaseReviewDb db, CaseTimetable timetable, Outbox outbox) : INotificationHandler<Raised<NotificationDisputed>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<NotificationDisputed> notification, CancellationToken cancellationToken)
    {
        var about = await timetable.Load(notification.Event.CaseId!.Value, cancellationToken);
        var due = about.Deadlines.FirstOrDefault(x => x.Key == MilestoneKeys.NotifyPanel && x.Driving)?.DueOn;
        var helps = (await db.Arrangements(cancellationToken)).Notifications.DisputesTo;
        foreach (var member in await db.InOffice(UkClock.DateOf(notification.At), cancellationToken, helps, Role.BusinessUnitManager))
        {
            await outbox.Send(NotificationEmails.Disputed(about.Id, about.Reference, due, member.AsRecipient()), cancellationToken);
        }
    }
}
