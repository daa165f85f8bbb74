using CaseReview.Application.Common;
using CaseReview.Domain.Notifications;
using CaseReview.Domain.RapidReviews;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.RapidReviews;

/// <summary>Stops the rapid review of an incident that was found later not to meet the criteria (N-19).</summary>
/// <param name="db">The database.</param>
public sealed class WhenNotificationLaterFoundNotMet_StopRapidReview(ICaseReviewDb db) : INotificationHandler<Raised<NotificationLaterFoundNotMet>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<NotificationLaterFoundNotMet> notification, CancellationToken cancellationToken)
    {
        var found = notification.Event;
        var review = await db.Set<RapidReview>().FirstOrDefaultAsync(x => x.CaseId == found.CaseId && x.Status != RapidReviewStatus.Stopped, cancellationToken);
        review?.Stop(found.Reason, found.By);
    }
}
