using CaseReview.Application.Common;
using CaseReview.Domain.RapidReviews;
using MediatR;

namespace CaseReview.Application.RapidReviews;

/// <summary>Tells those invited that the meeting of a rapid review that ended early is not held.</summary>
/// <param name="db">The database.</param>
/// <param name="letters">Writes them.</param>
public sealed class WhenRapidReviewStopped_TakeMeetingOutOfCalendars(ICaseReviewDb db, MeetingLetters letters) : INotificationHandler<Raised<RapidReviewStopped>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<RapidReviewStopped> notification, CancellationToken cancellationToken)
    {
        var review = await db.RapidReviewOf(notification.Event.CaseId!.Value, cancellationToken);
        if (review.MeetingHeldAt is null)
        {
            await letters.Cancel(review, cancellationToken);
        }
    }
}
