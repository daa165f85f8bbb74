using CaseReview.Application.Common;
using CaseReview.Application.RapidReviews;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Reports;
using MediatR;

namespace CaseReview.Application.Reports;

/// <summary>The rapid review goes to drafting, if the author was at the meeting and has read every return (D-RR-22).</summary>
/// <param name="db">The database.</param>
/// <param name="readiness">How far the returns have come.</param>
public sealed class WhenReportStarted_BeginDrafting(ICaseReviewDb db, ReportReadiness readiness) : INotificationHandler<Raised<ReportStarted>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<ReportStarted> notification, CancellationToken cancellationToken)
    {
        var started = notification.Event;
        var returns = await readiness.ReturnsOf(started.CaseId!.Value, cancellationToken);
        var review = await db.RapidReviewOf(started.CaseId.Value, cancellationToken);
        review.StartDrafting(started.Author, returns.All(x => !x.State.IsReturned() || x.Read), started.By);
    }
}
