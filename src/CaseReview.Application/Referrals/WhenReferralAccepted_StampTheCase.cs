using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Domain.Referrals;
using CaseReview.Domain.Timetables;
using MediatR;

namespace CaseReview.Application.Referrals;

/// <summary>Stamps referral-accepted, which brings the case before the group.</summary>
/// <param name="timetable">Stamps the case.</param>
public sealed class WhenReferralAccepted_StampTheCase(CaseTimetable timetable) : INotificationHandler<Raised<ReferralAccepted>>
{
    /// <inheritdoc />
    public Task Handle(Raised<ReferralAccepted> notification, CancellationToken cancellationToken) =>
        timetable.Record(notification.Event.CaseId!.Value, EventKeys.ReferralAccepted, notification.Event.At, cancellationToken);
}
