using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Application.Notifications;
using CaseReview.Application.RapidReviews;
using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Submissions;
using CaseReview.Domain.Timetables;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Submissions;

/// <summary>
/// Stamps panel-responded and tells the group's chair, the accountable officers or deputies and the independent chair (D-NP-06). When the national
/// Panel agrees or takes the case to a national review, the rapid review ends; when it asks or differs, the partners look at their decision again.
/// </summary>
/// <param name="db">The database.</param>
/// <param name="timetable">Stamps the case.</param>
/// <param name="outcome">Ends the rapid review.</param>
/// <param name="outbox">Where letters go.</param>
public sealed class WhenPanelReplied_PassItOn(ICaseReviewDb db, CaseTimetable timetable, PanelOutcome outcome, Outbox outbox) : INotificationHandler<Raised<PanelReplied>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<PanelReplied> notification, CancellationToken cancellationToken)
    {
        var replied = notification.Event;
        var caseId = replied.CaseId!.Value;
        var about = await timetable.Record(caseId, EventKeys.PanelResponded, Occurrence.On(replied.On), cancellationToken);
        var review = await db.RapidReviewOf(caseId, cancellationToken);
        var submission = await db.Set<PanelSubmission>().SingleAsync(x => x.Id == replied.SubjectId, cancellationToken);
        if (submission.IsSettled)
        {
            var end = new PanelEnd(replied.On, await ReasonsOf(submission, review, cancellationToken), replied.Reply is PanelReply.NationalReview || review.Decision is RapidReviewRecommendation.NationalReview);
            await outcome.End(about, review, end, replied.By, notification.At, cancellationToken);
        }
        else
        {
            review.Reconsider(replied.By);
        }

        var told = await db.InOffice(
            UkClock.DateOf(notification.At), cancellationToken, Role.GroupChair, Role.AccountableOfficer, Role.NominatedDeputy, Role.IndependentChair);
        foreach (var member in told)
        {
            await outbox.Send(SubmissionLetters.Replied(caseId, about.Reference, member.AsRecipient()), cancellationToken);
        }

        submission.TellOutcome(told.Count, replied.By);
    }

    // Those of the decision that stands: the national Panel's own, or what the partners said last.
    private async Task<string> ReasonsOf(PanelSubmission submission, RapidReview review, CancellationToken ct)
    {
        if (submission.Reply is PanelReply.NationalReview)
        {
            return submission.ReplySummary!;
        }

        return await db.Set<Reconsideration>().Where(x => x.SubmissionId == submission.Id).OrderByDescending(x => x.RecordedAt).Select(x => x.Reasons).FirstOrDefaultAsync(ct)
            ?? review.RecommendationReasons ?? submission.ReplySummary!;
    }
}
