using CaseReview.Application.Common;
using CaseReview.Domain.AgencyReturns;
using MediatR;

namespace CaseReview.Application.AgencyReturns;

/// <summary>Sends the receipt of a return or a nil return.</summary>
/// <param name="db">The database.</param>
/// <param name="letters">The letters.</param>
public sealed class WhenReturnSubmitted_EmailReceipt(ICaseReviewDb db, ReturnLetters letters)
    : INotificationHandler<Raised<ReturnSubmitted>>, INotificationHandler<Raised<NilReturnSent>>
{
    /// <inheritdoc />
    public Task Handle(Raised<ReturnSubmitted> notification, CancellationToken ct) => letters.Receipt(db.ReturnRequests.Tracked(notification.Event), ct);

    /// <inheritdoc />
    public Task Handle(Raised<NilReturnSent> notification, CancellationToken ct) => letters.Receipt(db.ReturnRequests.Tracked(notification.Event), ct);
}
