using CaseReview.Application.Common;
using CaseReview.Application.Notifications;
using CaseReview.Domain.Notifications;
using CaseReview.Domain.RapidReviews;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.RapidReviews;

/// <summary>A rapid review that began from the referral goes on as that of the notification as soon as everybody has been told of it (D-REF-08).</summary>
/// <param name="db">The database.</param>
public sealed class WhenNotificationNoticesSent_TakeItUp(ICaseReviewDb db) : INotificationHandler<Raised<NotificationNoticesSent>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<NotificationNoticesSent> notification, CancellationToken cancellationToken)
    {
        var sent = notification.Event;
        var review = await db.Set<RapidReview>().FirstOrDefaultAsync(x => x.CaseId == sent.CaseId && x.Status != RapidReviewStatus.Stopped, cancellationToken);
        if (review is null)
        {
            return;
        }

        review.TakeUpNotification(sent.By);
        (await db.NotificationOf(sent.CaseId!.Value, cancellationToken)).LeadToRapidReview(sent.By);
    }
}
