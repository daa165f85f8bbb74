using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Domain.Referrals;
using CaseReview.Domain.Timetables;
using MediatR;

namespace CaseReview.Application.Referrals;

/// <summary>Stamps referral-received, from which the scoping meeting and one clock of the report count.</summary>
/// <param name="timetable">Stamps the case.</param>
public sealed class WhenReferralReceived_StampTheCase(CaseTimetable timetable) : INotificationHandler<Raised<ReferralReceived>>
{
    /// <inheritdoc />
    public Task Handle(Raised<ReferralReceived> notification, CancellationToken cancellationToken) =>
        timetable.Record(notification.Event.CaseId!.Value, EventKeys.ReferralReceived, notification.Event.At, cancellationToken);
}
