using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Application.Notifications;
using CaseReview.Application.RapidReviews;
using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Submissions;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Submissions;

/// <summary>The rapid review goes back to the national Panel with the decision, or ends with it; the same people are told as of the reply (D-NP-06).</summary>
/// <param name="db">The database.</param>
/// <param name="timetable">Loads the case.</param>
/// <param name="outcome">Ends the rapid review.</param>
/// <param name="outbox">Where letters go.</param>
public sealed class WhenPartnersDecidedAgain_GoOn(ICaseReviewDb db, CaseTimetable timetable, PanelOutcome outcome, Outbox outbox)
    : INotificationHandler<Raised<PartnersDecidedAgain>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<PartnersDecidedAgain> notification, CancellationToken cancellationToken)
    {
        var decided = notification.Event;
        var caseId = decided.CaseId!.Value;
        var about = await timetable.Load(caseId, cancellationToken);
        var review = await db.RapidReviewOf(caseId, cancellationToken);
        review.DecideAgain(decided.Decision);
        if (decided.Ends)
        {
            (await db.Set<PanelSubmission>().SingleAsync(x => x.Id == decided.SubmissionId, cancellationToken)).EndDialogue();
            var reasons = db.Set<Reconsideration>().Local.Single(x => x.Id == decided.SubjectId).Reasons;
            await outcome.End(about, review, new PanelEnd(decided.On, reasons), decided.By, notification.At, cancellationToken);
        }

        foreach (var member in await db.InOffice(
            UkClock.DateOf(notification.At), cancellationToken, Role.GroupChair, Role.AccountableOfficer, Role.NominatedDeputy, Role.IndependentChair))
        {
            await outbox.Send(SubmissionLetters.DecidedAgain(caseId, about.Reference, member.AsRecipient()), cancellationToken);
        }
    }
}
