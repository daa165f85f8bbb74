using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Timetables;
using MediatR;

namespace CaseReview.Application.RapidReviews;

/// <summary>Stamps advice-sent, which ends the clock of a rapid review that comes from a referral (C-30).</summary>
/// <param name="timetable">Stamps the case.</param>
public sealed class WhenRapidReviewSentToDeciders_StampTheCase(CaseTimetable timetable) : INotificationHandler<Raised<RapidReviewSentToDeciders>>
{
    /// <inheritdoc />
    public Task Handle(Raised<RapidReviewSentToDeciders> notification, CancellationToken cancellationToken) =>
        timetable.Record(notification.Event.CaseId!.Value, EventKeys.AdviceSent, notification.Event.At, cancellationToken);
}
