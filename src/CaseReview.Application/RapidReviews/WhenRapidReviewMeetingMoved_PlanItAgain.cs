using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Timetables;
using MediatR;

namespace CaseReview.Application.RapidReviews;

/// <summary>Stamps meeting-planned again: the latest date counts.</summary>
/// <param name="timetable">Stamps the case.</param>
public sealed class WhenRapidReviewMeetingMoved_PlanItAgain(CaseTimetable timetable) : INotificationHandler<Raised<RapidReviewMeetingMoved>>
{
    /// <inheritdoc />
    public Task Handle(Raised<RapidReviewMeetingMoved> notification, CancellationToken cancellationToken) =>
        timetable.Record(notification.Event.CaseId!.Value, EventKeys.MeetingPlanned, notification.Event.MeetingAt, cancellationToken);
}
