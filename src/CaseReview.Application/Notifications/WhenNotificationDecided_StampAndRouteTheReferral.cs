using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Domain.Notifications;
using CaseReview.Domain.Referrals;
using CaseReview.Domain.Timetables;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Notifications;

/// <summary>
/// Stamps criteria-decided. A notifiable incident links the referral to its notification; any other goes to the group, because no referral
/// ends without its consideration (D-PUR-06).
/// </summary>
/// <param name="db">The database.</param>
/// <param name="timetable">Stamps the case.</param>
public sealed class WhenNotificationDecided_StampAndRouteTheReferral(ICaseReviewDb db, CaseTimetable timetable) : INotificationHandler<Raised<NotificationDecided>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<NotificationDecided> notification, CancellationToken cancellationToken)
    {
        var decided = notification.Event;
        await timetable.Record(decided.CaseId!.Value, EventKeys.CriteriaDecided, decided.At, cancellationToken);

        var referral = await db.Set<Referral>().SingleAsync(x => x.CaseId == decided.CaseId, cancellationToken);
        if (referral.Status is ReferralStatus.Received)
        {
            referral.Acknowledge(decided.By);
        }

        if (decided.Decision is NotificationDecision.Notify)
        {
            referral.LinkToNotification(decided.By);
        }
        else if (!referral.IsBeforeTheGroup)
        {
            referral.Accept(decided.By, notification.At);
        }
    }
}
