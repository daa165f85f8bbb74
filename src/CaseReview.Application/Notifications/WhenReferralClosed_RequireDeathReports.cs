using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Domain.Notifications;
using CaseReview.Domain.Referrals;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Notifications;

/// <summary>No case closes while Ofsted and the Secretary of State are still to be told of a death (D-NOT-09).</summary>
/// <param name="db">The database.</param>
public sealed class WhenReferralClosed_RequireDeathReports(ICaseReviewDb db) : INotificationHandler<Raised<ReferralClosed>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<ReferralClosed> notification, CancellationToken cancellationToken)
    {
        var open = await db.Set<Notification>().FirstOrDefaultAsync(x => x.CaseId == notification.Event.CaseId, cancellationToken);
        RuleViolation.Unless(open is not { AwaitsDeathReport: true }, "Ofsted and the Secretary of State are still to be told of the death. Record that before the case is closed.");
    }
}
