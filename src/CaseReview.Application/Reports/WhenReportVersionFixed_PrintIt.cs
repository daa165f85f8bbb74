using CaseReview.Application.Common;
using CaseReview.Domain.Reports;
using MediatR;

namespace CaseReview.Application.Reports;

/// <summary>The version's PDF, marked as a draft, is asked for; the worker prints it after the act.</summary>
/// <param name="db">The database.</param>
public sealed class WhenReportVersionFixed_PrintIt(ICaseReviewDb db) : INotificationHandler<Raised<ReportVersionFixed>>
{
    /// <inheritdoc />
    public Task Handle(Raised<ReportVersionFixed> notification, CancellationToken cancellationToken)
    {
        var fixedOne = notification.Event;
        db.Set<Printout>().Add(Printout.Request(notification.PartnershipId, fixedOne.CaseId!.Value, PrintoutKind.Report, fixedOne.VersionNumber, notification.At));
        return Task.CompletedTask;
    }
}
