using CaseReview.Application.Common;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Referrals;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.RapidReviews;

/// <summary>A referral that was being scoped is the group's again: none ends without its consideration (D-PUR-06).</summary>
/// <param name="db">The database.</param>
public sealed class WhenRapidReviewStopped_GiveTheReferralBack(ICaseReviewDb db) : INotificationHandler<Raised<RapidReviewStopped>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<RapidReviewStopped> notification, CancellationToken cancellationToken)
    {
        var referral = await db.Set<Referral>().FirstOrDefaultAsync(x => x.CaseId == notification.Event.CaseId, cancellationToken);
        if (referral is { Status: ReferralStatus.Scoping })
        {
            referral.GoBackToGroup(notification.Event.By);
        }
    }
}
