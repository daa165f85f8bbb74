using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Application.Notifications;
using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Referrals;
using MediatR;

namespace CaseReview.Application.Referrals;

/// <summary>Tells the chair at once, and accountable officers or deputies and the independent chair for information (D-REF-04).</summary>
/// <param name="db">The database.</param>
/// <param name="timetable">Loads the case.</param>
/// <param name="outbox">Where letters go.</param>
public sealed class WhenReferralReceived_TellChairAndPartners(ICaseReviewDb db, CaseTimetable timetable, Outbox outbox)
    : INotificationHandler<Raised<ReferralReceived>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<ReferralReceived> notification, CancellationToken cancellationToken)
    {
        var received = notification.Event;
        var reference = (await timetable.Load(received.CaseId!.Value, cancellationToken)).Reference;
        var incident = received.Route is ReferralRoute.Authority;
        var today = UkClock.DateOf(notification.At);
        var told = await db.InOffice(
            today, cancellationToken, Role.GroupChair, Role.AccountableOfficer, Role.NominatedDeputy, Role.IndependentChair);
        foreach (var member in told)
        {
            var letter = member.RolesOn(today).Contains(Role.GroupChair)
                ? ReferralEmails.ToChair(received.CaseId.Value, reference, member.AsRecipient(), incident)
                : ReferralEmails.ForInformation(received.CaseId.Value, reference, member.AsRecipient(), incident);
            await outbox.Send(letter, cancellationToken);
        }
    }
}
