using CaseReview.Application.Common;
using CaseReview.Domain.AgencyReturns;
using MediatR;

namespace CaseReview.Application.AgencyReturns;

/// <summary>Sends the reminder, once for its number.</summary>
/// <param name="db">The database.</param>
/// <param name="contacts">Who is the agency's member of the group now.</param>
/// <param name="letters">The letters.</param>
public sealed class WhenReturnReminded_EmailLead(ICaseReviewDb db, EscalationContacts contacts, ReturnLetters letters) : INotificationHandler<Raised<ReturnReminded>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<ReturnReminded> notification, CancellationToken ct)
    {
        var request = db.ReturnRequests.Tracked(notification.Event);
        await letters.Remind(request, await contacts.Of(request, EscalationStep.GroupMember, notification.At, ct), ct);
    }
}
