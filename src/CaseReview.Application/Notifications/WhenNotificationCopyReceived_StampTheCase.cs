using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Domain.Notifications;
using CaseReview.Domain.Timetables;
using MediatR;

namespace CaseReview.Application.Notifications;

/// <summary>Stamps business-unit-notified, from which the scoping meeting counts.</summary>
/// <param name="timetable">Stamps the case.</param>
public sealed class WhenNotificationCopyReceived_StampTheCase(CaseTimetable timetable) : INotificationHandler<Raised<NotificationCopyReceived>>
{
    /// <inheritdoc />
    public Task Handle(Raised<NotificationCopyReceived> notification, CancellationToken cancellationToken) =>
        timetable.Record(notification.Event.CaseId!.Value, EventKeys.BusinessUnitNotified, notification.Event.At, cancellationToken);
}
