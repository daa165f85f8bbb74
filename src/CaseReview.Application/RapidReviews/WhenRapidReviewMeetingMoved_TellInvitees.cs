using CaseReview.Application.Common;
using CaseReview.Domain.RapidReviews;
using MediatR;

namespace CaseReview.Application.RapidReviews;

/// <summary>Tells those invited the meeting’s new date.</summary>
/// <param name="db">The database.</param>
/// <param name="letters">Writes them.</param>
public sealed class WhenRapidReviewMeetingMoved_TellInvitees(ICaseReviewDb db, MeetingLetters letters) : INotificationHandler<Raised<RapidReviewMeetingMoved>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<RapidReviewMeetingMoved> notification, CancellationToken cancellationToken)
    {
        var review = await db.RapidReviewOf(notification.Event.CaseId!.Value, cancellationToken);
        await letters.Move(review, cancellationToken);
    }
}
