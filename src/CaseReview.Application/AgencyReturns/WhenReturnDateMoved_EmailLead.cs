using CaseReview.Application.Common;
using CaseReview.Domain.AgencyReturns;
using MediatR;

namespace CaseReview.Application.AgencyReturns;

/// <summary>Tells the lead of the new date.</summary>
/// <param name="db">The database.</param>
/// <param name="letters">The letters.</param>
public sealed class WhenReturnDateMoved_EmailLead(ICaseReviewDb db, ReturnLetters letters) : INotificationHandler<Raised<ReturnDateMoved>>
{
    /// <inheritdoc />
    public Task Handle(Raised<ReturnDateMoved> notification, CancellationToken ct) => letters.DateMoved(db.ReturnRequests.Tracked(notification.Event), ct);
}
