using CaseReview.Application.Common;
using CaseReview.Domain.AgencyReturns;
using MediatR;

namespace CaseReview.Application.AgencyReturns;

/// <summary>Tells the lead that nothing is needed any more.</summary>
/// <param name="db">The database.</param>
/// <param name="letters">The letters.</param>
public sealed class WhenReturnNotRequired_EmailLead(ICaseReviewDb db, ReturnLetters letters) : INotificationHandler<Raised<ReturnNotRequired>>
{
    /// <inheritdoc />
    public Task Handle(Raised<ReturnNotRequired> notification, CancellationToken ct) => letters.Withdrawn(db.ReturnRequests.Tracked(notification.Event), ct);
}
