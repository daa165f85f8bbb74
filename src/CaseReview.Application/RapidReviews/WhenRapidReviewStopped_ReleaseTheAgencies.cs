using CaseReview.Application.Common;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.RapidReviews;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.RapidReviews;

/// <summary>No agency works on for a rapid review that was stopped: each open request ends, and its lead is told.</summary>
/// <param name="db">The database.</param>
public sealed class WhenRapidReviewStopped_ReleaseTheAgencies(ICaseReviewDb db) : INotificationHandler<Raised<RapidReviewStopped>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<RapidReviewStopped> notification, CancellationToken cancellationToken)
    {
        var stopped = notification.Event;
        var requests = await db.ReturnRequests.Where(x => x.CaseId == stopped.CaseId).ToListAsync(cancellationToken);
        requests.FindAll(x => x.State.IsOpen()).ForEach(x => x.MarkNotRequired("The rapid review was stopped.", stopped.By));
    }
}
