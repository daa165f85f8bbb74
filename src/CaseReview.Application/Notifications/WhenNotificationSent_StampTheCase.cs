using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Domain.Notifications;
using CaseReview.Domain.Timetables;
using MediatR;

namespace CaseReview.Application.Notifications;

/// <summary>Stamps panel-notified, from which the statutory clock of the rapid review counts, and keeps why it was late.</summary>
/// <param name="timetable">Stamps the case.</param>
public sealed class WhenNotificationSent_StampTheCase(CaseTimetable timetable) : INotificationHandler<Raised<NotificationSent>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<NotificationSent> notification, CancellationToken cancellationToken)
    {
        var sent = notification.Event;
        var stamped = await timetable.Record(sent.CaseId!.Value, EventKeys.PanelNotified, sent.At, cancellationToken);
        if (sent.LateReason is { } reason)
        {
            stamped.ExplainLateness(MilestoneKeys.NotifyPanel, reason, sent.By);
        }
    }
}
