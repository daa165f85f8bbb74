using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Domain.Referrals;
using CaseReview.Domain.Timetables;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Referrals;

/// <summary>Stamps referral-decided and referrer-told: between the two lies the time for telling the referrer (H-REF-06).</summary>
/// <param name="db">The database.</param>
/// <param name="timetable">Stamps the case.</param>
public sealed class WhenReferralDecided_StampTheCase(ICaseReviewDb db, CaseTimetable timetable)
    : INotificationHandler<Raised<ReferralDecided>>, INotificationHandler<Raised<ReferralDeclined>>, INotificationHandler<Raised<ReferralOutcomeGiven>>
{
    /// <inheritdoc />
    public Task Handle(Raised<ReferralDecided> notification, CancellationToken cancellationToken) => Decided(notification.Event.CaseId!.Value, cancellationToken);

    /// <inheritdoc />
    public Task Handle(Raised<ReferralDeclined> notification, CancellationToken cancellationToken) => Decided(notification.Event.CaseId!.Value, cancellationToken);

    /// <inheritdoc />
    public Task Handle(Raised<ReferralOutcomeGiven> notification, CancellationToken cancellationToken) =>
        timetable.Record(notification.Event.CaseId!.Value, EventKeys.ReferrerTold, Occurrence.On(notification.Event.On), cancellationToken);

    // The decision counts from its own day, which may lie before the day on which it is recorded.
    private async Task Decided(Guid caseId, CancellationToken ct)
    {
        var referral = await db.Set<Referral>().SingleAsync(x => x.CaseId == caseId, ct);
        await timetable.Record(caseId, EventKeys.ReferralDecided, Occurrence.On(referral.DecidedOn!.Value), ct);
    }
}
