using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Domain.Notifications;
using CaseReview.Domain.Timetables;
using MediatR;

namespace CaseReview.Application.Notifications;

/// <summary>Stamps that Ofsted and the Secretary of State were told of the death of a care leaver, which meets a clock of its own (N-05).</summary>
/// <param name="timetable">Stamps the case.</param>
public sealed class WhenCareLeaverDeathNotified_StampTheCase(CaseTimetable timetable) : INotificationHandler<Raised<CareLeaverDeathNotified>>
{
    /// <inheritdoc />
    public Task Handle(Raised<CareLeaverDeathNotified> notification, CancellationToken cancellationToken) =>
        timetable.Record(notification.Event.CaseId!.Value, EventKeys.CareLeaverDeathNotified, notification.Event.At, cancellationToken);
}
