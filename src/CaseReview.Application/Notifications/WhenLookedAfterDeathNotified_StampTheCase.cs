using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Domain.Notifications;
using CaseReview.Domain.Timetables;
using MediatR;

namespace CaseReview.Application.Notifications;

/// <summary>Stamps that Ofsted and the Secretary of State were told of the death of a looked-after child, which meets a clock of its own (D-NOT-09).</summary>
/// <param name="timetable">Stamps the case.</param>
public sealed class WhenLookedAfterDeathNotified_StampTheCase(CaseTimetable timetable) : INotificationHandler<Raised<LookedAfterDeathNotified>>
{
    /// <inheritdoc />
    public Task Handle(Raised<LookedAfterDeathNotified> notification, CancellationToken cancellationToken) =>
        timetable.Record(notification.Event.CaseId!.Value, EventKeys.LookedAfterDeathNotified, notification.Event.At, cancellationToken);
}
