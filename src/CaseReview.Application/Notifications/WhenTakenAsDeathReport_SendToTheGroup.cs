using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Domain.Notifications;
using CaseReview.Domain.Referrals;
using CaseReview.Domain.Timetables;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Notifications;

/// <summary>The report of a care leaver's death goes to the group without the criteria: stamps criteria-decided, and no referral ends without the group (D-PUR-06).</summary>
/// <param name="db">The database.</param>
/// <param name="timetable">Stamps the case.</param>
public sealed class WhenTakenAsDeathReport_SendToTheGroup(ICaseReviewDb db, CaseTimetable timetable) : INotificationHandler<Raised<NotificationTakenAsDeathReport>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<NotificationTakenAsDeathReport> notification, CancellationToken cancellationToken)
    {
        var taken = notification.Event;
        await timetable.Record(taken.CaseId!.Value, EventKeys.CriteriaDecided, notification.At, cancellationToken);
        var referral = await db.Set<Referral>().SingleAsync(x => x.CaseId == taken.CaseId, cancellationToken);
        if (referral.Status is ReferralStatus.Received)
        {
            referral.Acknowledge(taken.By);
        }

        if (referral.Status is ReferralStatus.InTriage)
        {
            referral.Accept(taken.By, notification.At);
        }
    }
}
