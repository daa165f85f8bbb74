using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Timetables;
using MediatR;

namespace CaseReview.Application.RapidReviews;

/// <summary>Stamps meeting-planned, so that the case shows its meeting on the day.</summary>
/// <param name="timetable">Stamps the case.</param>
public sealed class WhenRapidReviewOpened_PlanTheMeeting(CaseTimetable timetable) : INotificationHandler<Raised<RapidReviewOpened>>
{
    /// <inheritdoc />
    public Task Handle(Raised<RapidReviewOpened> notification, CancellationToken cancellationToken) =>
        timetable.Record(notification.Event.CaseId!.Value, EventKeys.MeetingPlanned, notification.Event.MeetingAt, cancellationToken);
}
