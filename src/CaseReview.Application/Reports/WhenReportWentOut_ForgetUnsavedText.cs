using CaseReview.Application.Common;
using CaseReview.Domain.Reports;
using CaseReview.Domain.UnsavedTexts;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Reports;

/// <summary>
/// What was typed into the report and never saved goes when the report has gone to the national Panel or to those who decide, and can be written no more. Until then it is kept for whoever
/// typed it, through every fixed version: the report may be called back.
/// </summary>
/// <param name="db">The database.</param>
public sealed class WhenReportWentOut_ForgetUnsavedText(ICaseReviewDb db) : INotificationHandler<Raised<ReportMoved>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<ReportMoved> notification, CancellationToken cancellationToken)
    {
        if (notification.Event.To is ReportStatus.Submitted or ReportStatus.WithDeciders)
        {
            var report = notification.Event.SubjectId;
            db.Set<UnsavedText>().RemoveRange(await db.Set<UnsavedText>().Where(x => x.RecordId == report && x.ClosedAt == null).ToListAsync(cancellationToken));
        }
    }
}
