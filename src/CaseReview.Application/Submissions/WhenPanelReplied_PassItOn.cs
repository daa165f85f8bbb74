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
/// Panel agrees, the rapid review ends; with no further review to follow, the case ends with it.
/// </summary>
/// <param name="db">The database.</param>
/// <param name="timetable">Stamps the case.</param>
/// <param name="outbox">Where letters go.</param>
public sealed class WhenPanelReplied_PassItOn(ICaseReviewDb db, CaseTimetable timetable, Outbox outbox) : INotificationHandler<Raised<PanelReplied>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<PanelReplied> notification, CancellationToken cancellationToken)
    {
        var replied = notification.Event;
        var caseId = replied.CaseId!.Value;
        var about = await timetable.Record(caseId, EventKeys.PanelResponded, Occurrence.On(replied.On), cancellationToken);
        if (replied.Reply is PanelReply.Agreed)
        {
            var review = await db.RapidReviewOf(caseId, cancellationToken);
            review.Close(replied.By);
            if (review.Recommendation is RapidReviewRecommendation.NoFurtherReview)
            {
                about.Close("Rapid review ended without a further review; the national Panel agrees", replied.By, notification.At);
            }
        }

        var told = await db.InOffice(
            UkClock.DateOf(notification.At), cancellationToken, Role.GroupChair, Role.AccountableOfficer, Role.NominatedDeputy, Role.IndependentChair);
        foreach (var member in told)
        {
            await outbox.Send(SubmissionLetters.Replied(caseId, about.Reference, member.AsRecipient()), cancellationToken);
        }

        var submission = await db.Set<PanelSubmission>().SingleAsync(x => x.Id == replied.SubjectId, cancellationToken);
        submission.TellOutcome(told.Count, replied.By);
    }
}
