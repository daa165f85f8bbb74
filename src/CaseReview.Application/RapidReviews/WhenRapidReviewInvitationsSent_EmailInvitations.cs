using CaseReview.Application.Common;
using CaseReview.Domain.RapidReviews;
using MediatR;

namespace CaseReview.Application.RapidReviews;

/// <summary>Emails those who are newly invited to the meeting (D-RR-10, 11).</summary>
/// <param name="db">The database.</param>
/// <param name="letters">Writes them.</param>
public sealed class WhenRapidReviewInvitationsSent_EmailInvitations(ICaseReviewDb db, MeetingLetters letters) : INotificationHandler<Raised<RapidReviewInvitationsSent>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<RapidReviewInvitationsSent> notification, CancellationToken cancellationToken)
    {
        var review = await db.RapidReviewOf(notification.Event.CaseId!.Value, cancellationToken);
        await letters.Invite(review, review.Invitations.Where(x => notification.Event.Invitations.Contains(x.Id)), cancellationToken);
    }
}
