using CaseReview.Application.Common;
using CaseReview.Application.People;
using CaseReview.Domain.AccuracyRounds;
using CaseReview.Domain.Cases;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.AccuracyRounds;

/// <summary>Whoever is shut out of the case after being asked checks nothing any more: their links stop .</summary>
/// <param name="db">The database.</param>
public sealed class WhenMemberShutOut_TakeThemOffAccuracyRounds(ICaseReviewDb db) : INotificationHandler<Raised<MemberShutOut>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<MemberShutOut> notification, CancellationToken cancellationToken)
    {
        var shutOut = notification.Event;
        var rounds = await db.Set<AccuracyRound>().Include(x => x.Readers).Where(x => x.CaseId == shutOut.SubjectId).ToListAsync(cancellationToken);
        if (rounds.Count == 0)
        {
            return;
        }

        var address = await db.Members.Where(x => x.Id == shutOut.Member).Select(x => x.Email).SingleOrDefaultAsync(cancellationToken);
        foreach (var round in rounds)
        {
            round.ShutOut(shutOut.Member, address, shutOut.Cause.Words(), shutOut.By, notification.At);
        }
    }
}
