using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Application.RapidReviews;
using CaseReview.Application.Reports;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.SignOffs;
using CaseReview.Domain.Timetables;
using MediatR;

namespace CaseReview.Application.SignOffs;

/// <summary>All have signed: the report and the rapid review are signed off, report-approved is stamped, the managers are told.</summary>
/// <param name="db">The database.</param>
/// <param name="timetable">Stamps the case.</param>
/// <param name="people">Who signs and who is told.</param>
/// <param name="outbox">Writes the letters.</param>
public sealed class WhenSignOffCompleted_ApproveReport(ICaseReviewDb db, CaseTimetable timetable, SignOffPeople people, Outbox outbox) : INotificationHandler<Raised<SignOffCompleted>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<SignOffCompleted> notification, CancellationToken cancellationToken)
    {
        var (caseId, by) = (notification.Event.CaseId!.Value, notification.Event.By);
        (await db.ReportOf(caseId, cancellationToken)).CompleteSignOff(by);
        var review = await db.RapidReviewOf(caseId, cancellationToken);
        review.CompleteSignOff(by, notification.At);
        await timetable.Record(caseId, EventKeys.ReportApproved, notification.At, cancellationToken);

        var request = await db.SignOff(notification.Event.SubjectId, cancellationToken);
        var reference = await db.ReferenceOf(caseId, cancellationToken);
        foreach (var manager in await people.Holding(cancellationToken, Role.BusinessUnitManager))
        {
            await outbox.Send(SignOffLetters.AllSigned(request, manager, reference, review.GoesToPanel), cancellationToken);
        }
    }
}
