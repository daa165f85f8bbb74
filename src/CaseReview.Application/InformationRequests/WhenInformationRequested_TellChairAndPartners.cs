using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Application.Notifications;
using CaseReview.Domain.Common;
using CaseReview.Domain.InformationRequests;
using CaseReview.Domain.Partnerships;
using MediatR;

namespace CaseReview.Application.InformationRequests;

/// <summary>Tells the group's chair and the accountable officers or deputies at once. The independent chair is not among them (D-INF-02).</summary>
/// <param name="db">The database.</param>
/// <param name="outbox">Where letters go.</param>
public sealed class WhenInformationRequested_TellChairAndPartners(ICaseReviewDb db, Outbox outbox) : INotificationHandler<Raised<InformationRequested>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<InformationRequested> notification, CancellationToken cancellationToken)
    {
        foreach (var member in await db.InOffice(UkClock.DateOf(notification.At), cancellationToken, Role.GroupChair, Role.AccountableOfficer, Role.NominatedDeputy))
        {
            await outbox.Send(InformationRequestEmails.Received(notification.Event, member.AsRecipient()), cancellationToken);
        }
    }
}
