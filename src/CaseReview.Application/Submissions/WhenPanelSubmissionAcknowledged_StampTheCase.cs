using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Domain.Submissions;
using CaseReview.Domain.Timetables;
using MediatR;

namespace CaseReview.Application.Submissions;

/// <summary>Stamps panel-acknowledged (D-NP-04).</summary>
/// <param name="timetable">Stamps the case.</param>
public sealed class WhenPanelSubmissionAcknowledged_StampTheCase(CaseTimetable timetable) : INotificationHandler<Raised<PanelSubmissionAcknowledged>>
{
    /// <inheritdoc />
    public Task Handle(Raised<PanelSubmissionAcknowledged> notification, CancellationToken cancellationToken) =>
        timetable.Record(notification.Event.CaseId!.Value, EventKeys.PanelAcknowledged, Occurrence.On(notification.Event.On), cancellationToken);
}
