using CaseReview.Application.Common;
using CaseReview.Domain.AgencyReturns;
using MediatR;

namespace CaseReview.Application.AgencyReturns;

/// <summary>Tells the lead what is missing.</summary>
/// <param name="db">The database.</param>
/// <param name="letters">The letters.</param>
public sealed class WhenReturnSentBack_EmailLead(ICaseReviewDb db, ReturnLetters letters) : INotificationHandler<Raised<ReturnSentBack>>
{
    /// <inheritdoc />
    public Task Handle(Raised<ReturnSentBack> notification, CancellationToken ct) => letters.SentBack(db.ReturnRequests.Tracked(notification.Event), ct);
}
