using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Timetables;
using MediatR;

namespace CaseReview.Application.RapidReviews;

/// <summary>Stamps rapid-review-meeting-held.</summary>
/// <param name="timetable">Stamps the case.</param>
public sealed class WhenRapidReviewMeetingHeld_StampTheCase(CaseTimetable timetable) : INotificationHandler<Raised<RapidReviewMeetingHeld>>
{
    /// <inheritdoc />
    public Task Handle(Raised<RapidReviewMeetingHeld> notification, CancellationToken cancellationToken) =>
        timetable.Record(notification.Event.CaseId!.Value, EventKeys.RapidReviewMeetingHeld, notification.Event.HeldAt, cancellationToken);
}
