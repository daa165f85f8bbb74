using CaseReview.Application.Common;
using CaseReview.Domain.Notifications;
using CaseReview.Domain.Referrals;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Referrals;

/// <summary>What is notified no longer is the group's to consider: no referral ends without it (D-PUR-06, N-19).</summary>
/// <param name="db">The database.</param>
public sealed class WhenNotificationLaterFoundNotMet_GiveTheReferralBack(ICaseReviewDb db) : INotificationHandler<Raised<NotificationLaterFoundNotMet>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<NotificationLaterFoundNotMet> notification, CancellationToken cancellationToken)
    {
        var referral = await db.Set<Referral>().FirstOrDefaultAsync(x => x.CaseId == notification.Event.CaseId, cancellationToken);
        if (referral is { Status: ReferralStatus.LinkedToNotification })
        {
            referral.GoBackToGroup(notification.Event.By);
        }
    }
}
