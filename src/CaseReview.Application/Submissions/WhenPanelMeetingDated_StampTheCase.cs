using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Domain.Submissions;
using CaseReview.Domain.Timetables;
using MediatR;

namespace CaseReview.Application.Submissions;

/// <summary>Stamps the national Panel's meeting with its date, though it may lie ahead: the reply is due so many days after it (C-35).</summary>
/// <param name="timetable">Stamps the case.</param>
public sealed class WhenPanelMeetingDated_StampTheCase(CaseTimetable timetable) : INotificationHandler<Raised<PanelMeetingDated>>
{
    /// <inheritdoc />
    public Task Handle(Raised<PanelMeetingDated> notification, CancellationToken cancellationToken) =>
        timetable.Record(notification.Event.CaseId!.Value, EventKeys.PanelMeetingHeld, Occurrence.On(notification.Event.On), cancellationToken);
}
