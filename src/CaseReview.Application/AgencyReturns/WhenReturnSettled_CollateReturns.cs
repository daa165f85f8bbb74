using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Timetables;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.AgencyReturns;

/// <summary>When the last request of a case is returned, nil or explained: stamps that returns were received and readies the meeting (D-RR-08).</summary>
/// <param name="db">The database.</param>
/// <param name="timetable">The case's events.</param>
public sealed class WhenReturnSettled_CollateReturns(ICaseReviewDb db, CaseTimetable timetable)
    : INotificationHandler<Raised<ReturnSubmitted>>, INotificationHandler<Raised<NilReturnSent>>,
        INotificationHandler<Raised<ReturnNotRequired>>, INotificationHandler<Raised<ReturnGoneOnWithout>>
{
    /// <inheritdoc />
    public Task Handle(Raised<ReturnSubmitted> notification, CancellationToken ct) => Settle(notification.Event, notification.At, ct);

    /// <inheritdoc />
    public Task Handle(Raised<NilReturnSent> notification, CancellationToken ct) => Settle(notification.Event, notification.At, ct);

    /// <inheritdoc />
    public Task Handle(Raised<ReturnNotRequired> notification, CancellationToken ct) => Settle(notification.Event, notification.At, ct);

    /// <inheritdoc />
    public Task Handle(Raised<ReturnGoneOnWithout> notification, CancellationToken ct) => Settle(notification.Event, notification.At, ct);

    private async Task Settle(ReturnEvent settled, DateTimeOffset at, CancellationToken ct)
    {
        // The change itself is not saved yet, so the tracked requests say how they stand and the database tells of the others.
        var tracked = db.ReturnRequests.Local.Where(x => x.CaseId == settled.Case).ToDictionary(x => x.Id, x => x.State);
        // Further questions hold nothing up: the meeting waits for the first round alone.
        var stored = await db.ReturnRequests.Where(x => x.CaseId == settled.Case && x.Round == 1).Select(x => new { x.Id, x.State }).ToListAsync(ct);
        if (stored.Any(x => tracked.GetValueOrDefault(x.Id, x.State).IsOpen()))
        {
            return;
        }

        var review = await db.Set<RapidReview>().FirstOrDefaultAsync(x => x.CaseId == settled.Case, ct);
        if (review is { Status: RapidReviewStatus.Stopped })
        {
            return;
        }

        var found = await timetable.Load(settled.Case, ct);
        var requested = found.Happened.Where(x => x.Key == EventKeys.ReturnsRequested).Max(x => x.At);
        if (!found.Happened.Any(x => x.Key == EventKeys.ReturnsReceived && x.At >= requested))
        {
            await timetable.Record(settled.Case, EventKeys.ReturnsReceived, at, ct);
        }

        if (review is { Status: RapidReviewStatus.AwaitingReturns })
        {
            review.CollateReturns(settled.By);
        }
    }
}
