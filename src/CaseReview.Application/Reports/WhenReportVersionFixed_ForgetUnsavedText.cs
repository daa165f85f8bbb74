using CaseReview.Application.Common;
using CaseReview.Domain.Reports;
using CaseReview.Domain.UnsavedTexts;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Reports;

/// <summary>
/// What was typed into the report and never saved goes when a version of it is fixed or sent for its check: it is no part of that version. Whoever is still writing has it
/// on their screen, from where it is kept again.
/// </summary>
/// <param name="db">The database.</param>
public sealed class WhenReportVersionFixed_ForgetUnsavedText(ICaseReviewDb db) : INotificationHandler<Raised<ReportVersionFixed>>, INotificationHandler<Raised<ReportSentForCheck>>
{
    /// <inheritdoc />
    public Task Handle(Raised<ReportVersionFixed> notification, CancellationToken cancellationToken) => Forget(notification.Event.SubjectId, cancellationToken);

    /// <inheritdoc />
    public Task Handle(Raised<ReportSentForCheck> notification, CancellationToken cancellationToken) => Forget(notification.Event.SubjectId, cancellationToken);

    private async Task Forget(Guid report, CancellationToken ct) =>
        db.Set<UnsavedText>().RemoveRange(await db.Set<UnsavedText>().Where(x => x.RecordId == report && x.ClosedAt == null).ToListAsync(ct));
}
