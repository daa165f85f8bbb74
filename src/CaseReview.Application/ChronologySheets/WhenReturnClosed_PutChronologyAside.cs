using CaseReview.Application.Common;
using CaseReview.Domain.AgencyReturns;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.ChronologySheets;

/// <summary>A request that is not required, or gone on without, leaves no uploaded rows behind.</summary>
/// <param name="db">The database.</param>
/// <param name="clock">The time.</param>
public sealed class WhenReturnClosed_PutChronologyAside(ICaseReviewDb db, TimeProvider clock)
    : INotificationHandler<Raised<ReturnNotRequired>>, INotificationHandler<Raised<ReturnGoneOnWithout>>
{
    /// <inheritdoc />
    public Task Handle(Raised<ReturnNotRequired> notification, CancellationToken ct) => PutAside(notification.Event, ct);

    /// <inheritdoc />
    public Task Handle(Raised<ReturnGoneOnWithout> notification, CancellationToken ct) => PutAside(notification.Event, ct);

    private async Task PutAside(ReturnEvent closed, CancellationToken ct)
    {
        foreach (var upload in await db.WaitingUploads(closed.SubjectId).ToListAsync(ct))
        {
            upload.PutAside(closed.Agency, closed.By, clock.GetUtcNow());
        }
    }
}
