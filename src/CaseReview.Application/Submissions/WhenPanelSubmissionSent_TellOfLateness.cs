using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Application.Notifications;
using CaseReview.Application.Partnerships;
using CaseReview.Domain.Common;
using CaseReview.Domain.Submissions;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Submissions;

/// <summary>Those whom the partnership names hear that a report went to the national Panel after its deadline (D-NP-03).</summary>
/// <param name="db">The database.</param>
/// <param name="outbox">Where letters go.</param>
public sealed class WhenPanelSubmissionSent_TellOfLateness(ICaseReviewDb db, Outbox outbox) : INotificationHandler<Raised<PanelSubmissionSent>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<PanelSubmissionSent> notification, CancellationToken cancellationToken)
    {
        var sent = notification.Event;
        if (sent.LateReason is null)
        {
            return;
        }

        var caseId = sent.CaseId!.Value;
        var reference = await db.Cases.Where(x => x.Id == caseId).Select(x => x.Reference).SingleAsync(cancellationToken);
        var roles = (await db.Arrangements(cancellationToken)).Submissions.LateNoticeTo;
        foreach (var member in await db.InOffice(UkClock.DateOf(notification.At), cancellationToken, [.. roles]))
        {
            await outbox.Send(SubmissionLetters.SentLate(caseId, reference, UkClock.DateOf(sent.SentAt), member.AsRecipient()), cancellationToken);
        }
    }
}
