using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Domain.AccuracyRounds;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.RapidReviews;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.AccuracyRounds;

/// <summary>Nobody reads the draft of a rapid review that has been stopped: an open round ends and its links stop.</summary>
/// <param name="db">The database.</param>
/// <param name="links">Withdraws links.</param>
public sealed class WhenRapidReviewStopped_CallOffAccuracyRounds(ICaseReviewDb db, SecureLinks links) : INotificationHandler<Raised<RapidReviewStopped>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<RapidReviewStopped> notification, CancellationToken cancellationToken)
    {
        foreach (var round in await db.Set<AccuracyRound>().Include(x => x.Readers).Where(x => x.CaseId == notification.Event.CaseId && x.ClosedAt == null).ToListAsync(cancellationToken))
        {
            round.CallOff(notification.Event.By, notification.At);
            foreach (var reader in round.Readers)
            {
                await links.Revoke(reader.Id, LinkPurpose.AccuracyCheck, cancellationToken);
            }
        }
    }
}
