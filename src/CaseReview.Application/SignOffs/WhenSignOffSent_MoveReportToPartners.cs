using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Application.RapidReviews;
using CaseReview.Application.Reports;
using CaseReview.Domain.Reports;
using CaseReview.Domain.SignOffs;
using CaseReview.Domain.Timetables;
using MediatR;

namespace CaseReview.Application.SignOffs;

/// <summary>The report and the rapid review go to the signatories, and draft-shared-with-partners is stamped.</summary>
/// <param name="db">The database.</param>
/// <param name="timetable">Stamps the case.</param>
public sealed class WhenSignOffSent_MoveReportToPartners(ICaseReviewDb db, CaseTimetable timetable) : INotificationHandler<Raised<SignOffSent>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<SignOffSent> notification, CancellationToken cancellationToken)
    {
        var (caseId, by) = (notification.Event.CaseId!.Value, notification.Event.By);
        var report = await db.ReportOf(caseId, cancellationToken);
        if (report.Status is ReportStatus.WithSignatories)
        {
            return;
        }

        report.GoToSignatories(by);
        (await db.RapidReviewOf(caseId, cancellationToken)).SendToSignatories(by, notification.At);
        await timetable.Record(caseId, EventKeys.DraftSharedWithPartners, notification.At, cancellationToken);
    }
}
