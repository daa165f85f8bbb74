using CaseReview.Application.Common;
using CaseReview.Domain.AgencyReturns;
using MediatR;

namespace CaseReview.Application.AgencyReturns;

/// <summary>Sends the lead the link, and the agency's member of the group a copy (D-RR-04, 07).</summary>
/// <param name="db">The database.</param>
/// <param name="letters">The letters.</param>
public sealed class WhenReturnRequested_EmailLead(ICaseReviewDb db, ReturnLetters letters) : INotificationHandler<Raised<ReturnRequested>>
{
    /// <inheritdoc />
    public Task Handle(Raised<ReturnRequested> notification, CancellationToken ct) => letters.Ask(db.ReturnRequests.Tracked(notification.Event), passedOn: null, ct);
}
