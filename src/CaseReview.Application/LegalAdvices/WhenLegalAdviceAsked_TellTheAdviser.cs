using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Application.Notifications;
using CaseReview.Application.Reports;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.LegalAdvices;
using CaseReview.Domain.Partnerships;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.LegalAdvices;

/// <summary>The legal advisers who were added to the case are told that something is asked, and not what .</summary>
/// <param name="db">The database.</param>
/// <param name="outbox">Where letters go.</param>
/// <param name="clock">Now.</param>
public sealed class WhenLegalAdviceAsked_TellTheAdviser(ICaseReviewDb db, Outbox outbox, TimeProvider clock) : INotificationHandler<Raised<LegalAdviceAsked>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<LegalAdviceAsked> notification, CancellationToken cancellationToken)
    {
        var caseId = notification.Event.CaseId!.Value;
        var readers = await db.Set<CasePerson>().AsNoTracking().Where(x => x.CaseId == caseId).Select(x => x.MemberId).ToListAsync(cancellationToken);
        var reference = await db.ReferenceOf(caseId, cancellationToken);
        foreach (var adviser in await db.InOffice(UkClock.DateOf(clock.GetUtcNow()), cancellationToken, Role.LegalAdviser))
        {
            if (readers.Contains(adviser.MemberId))
            {
                await outbox.Send(
                    new Letter(caseId, "Request for legal advice", adviser.AsRecipient(), $"{reference}: legal advice is asked for", [$"Your advice is asked for on {reference}. Sign in to Case Review, open the case, then Rapid review, then Legal advice."])
                    {
                        OncePer = $"legal-advice:{notification.Event.SubjectId}",
                    }, cancellationToken);
            }
        }
    }
}
