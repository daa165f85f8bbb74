using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Application.RapidReviews;
using CaseReview.Application.Reports;
using CaseReview.Domain.Submissions;
using CaseReview.Domain.Timetables;
using MediatR;

namespace CaseReview.Application.Submissions;

/// <summary>The report and the rapid review are submitted, report-submitted is stamped, and a late reason is kept with the deadline (D-NP-01, D-NP-03).</summary>
/// <param name="db">The database.</param>
/// <param name="timetable">Stamps the case.</param>
public sealed class WhenPanelSubmissionSent_SubmitReport(ICaseReviewDb db, CaseTimetable timetable) : INotificationHandler<Raised<PanelSubmissionSent>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<PanelSubmissionSent> notification, CancellationToken cancellationToken)
    {
        var sent = notification.Event;
        var caseId = sent.CaseId!.Value;
        (await db.ReportOf(caseId, cancellationToken)).Submit(sent.By);
        (await db.RapidReviewOf(caseId, cancellationToken)).Submit(sent.SentAt, sent.By, notification.At);
        var submitted = await timetable.Record(caseId, EventKeys.ReportSubmitted, sent.SentAt, cancellationToken);
        if (sent.LateReason is { } reason)
        {
            submitted.ExplainLateness(MilestoneKeys.SubmitToPanel, reason, sent.By);
        }
    }
}
