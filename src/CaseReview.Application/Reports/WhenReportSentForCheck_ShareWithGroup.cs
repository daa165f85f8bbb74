using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Application.RapidReviews;
using CaseReview.Application.SignOffs;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Reports;
using CaseReview.Domain.Timetables;
using MediatR;

namespace CaseReview.Application.Reports;

/// <summary>The rapid review goes to its accuracy check, draft-shared-with-group is stamped, and the chairs are asked to check (D-RR-33).</summary>
/// <param name="db">The database.</param>
/// <param name="timetable">Stamps the case.</param>
/// <param name="people">Who chairs.</param>
/// <param name="outbox">Writes the letters.</param>
public sealed class WhenReportSentForCheck_ShareWithGroup(ICaseReviewDb db, CaseTimetable timetable, SignOffPeople people, Outbox outbox) : INotificationHandler<Raised<ReportSentForCheck>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<ReportSentForCheck> notification, CancellationToken cancellationToken)
    {
        var (caseId, by) = (notification.Event.CaseId!.Value, notification.Event.By);
        (await db.RapidReviewOf(caseId, cancellationToken)).ShareForAccuracy(by, notification.At);
        await timetable.Record(caseId, EventKeys.DraftSharedWithGroup, notification.At, cancellationToken);

        var reference = await db.ReferenceOf(caseId, cancellationToken);
        foreach (var chair in await people.Holding(cancellationToken, Role.GroupChair, Role.ViceChair))
        {
            await outbox.Send(ReportLetters.PleaseCheck(notification.Event, chair, reference), cancellationToken);
        }
    }
}
