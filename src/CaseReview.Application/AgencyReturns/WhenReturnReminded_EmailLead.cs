using CaseReview.Application.Common;
using CaseReview.Domain.AgencyReturns;
using MediatR;

namespace CaseReview.Application.AgencyReturns;

/// <summary>Sends the reminder, once for its number.</summary>
/// <param name="db">The database.</param>
/// <param name="letters">The letters.</param>
public sealed class WhenReturnReminded_EmailLead(ICaseReviewDb db, ReturnLetters letters) : INotificationHandler<Raised<ReturnReminded>>
{
    /// <inheritdoc />
    public Task Handle(Raised<ReturnReminded> notification, CancellationToken ct) => letters.Remind(db.ReturnRequests.Tracked(notification.Event), ct);
}
