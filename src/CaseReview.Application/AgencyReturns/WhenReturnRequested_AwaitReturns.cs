using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Timetables;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.AgencyReturns;

/// <summary>Stamps that returns were requested, once for an act however many agencies it asks, and lets the rapid review wait for them.</summary>
/// <param name="db">The database.</param>
/// <param name="timetable">The case's events.</param>
public sealed class WhenReturnRequested_AwaitReturns(ICaseReviewDb db, CaseTimetable timetable) : INotificationHandler<Raised<ReturnRequested>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<ReturnRequested> notification, CancellationToken ct)
    {
        var asked = notification.Event;
        var found = await timetable.Load(asked.Case, ct);
        if (found.Happened.Any(x => x.Key == EventKeys.ReturnsRequested && x.At == asked.AskedAt))
        {
            return;
        }

        await timetable.Record(asked.Case, EventKeys.ReturnsRequested, asked.AskedAt, ct);
        var review = await db.Set<RapidReview>().FirstOrDefaultAsync(x => x.CaseId == asked.Case && x.Status == RapidReviewStatus.Scoped, ct);
        review?.SendRequests(asked.By);
    }
}
