using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Application.Notifications;
using CaseReview.Application.Reports;
using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.RapidReviews;
using MediatR;

namespace CaseReview.Application.RapidReviews;

/// <summary>The independent chair is told, for information, that the meeting has made its recommendation (D-RR-18, D-SIG-04). The email does not say which.</summary>
/// <param name="db">The database.</param>
/// <param name="outbox">Where letters go.</param>
public sealed class WhenRapidReviewMeetingHeld_TellIndependentChair(ICaseReviewDb db, Outbox outbox) : INotificationHandler<Raised<RapidReviewMeetingHeld>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<RapidReviewMeetingHeld> notification, CancellationToken cancellationToken)
    {
        var held = notification.Event;
        var reference = await db.ReferenceOf(held.CaseId!.Value, cancellationToken);
        var standing = held.Quorate ? "" : " It was made without quorum and is to be ratified.";
        foreach (var chair in await db.InOffice(UkClock.DateOf(notification.At), cancellationToken, Role.IndependentChair))
        {
            var letter = new Letter(held.CaseId, "Recommendation of the meeting, for information", chair.AsRecipient(), $"{reference}: the rapid review meeting has made its recommendation",
                [$"The rapid review meeting on {reference} was held and has made its recommendation to those who decide.{standing} This is for your information; nothing is asked of you now."]);
            await outbox.Send(letter, cancellationToken);
        }
    }
}
