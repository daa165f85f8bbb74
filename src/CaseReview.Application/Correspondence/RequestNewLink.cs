using CaseReview.Application.Common;
using CaseReview.Domain.Correspondence;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Correspondence;

/// <summary>
/// A person whose link has stopped asks for a new one. It goes to the address that the link was first sent to, whoever asks, and only when
/// the thing that it was for can still be done.
/// </summary>
/// <param name="TokenHash">Hash of the token in the address.</param>
[Requires(Permission.OpenLink)]
public sealed record RequestNewLink(string TokenHash) : IRequest;

/// <summary>Handles <see cref="RequestNewLink"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="outbox">Writes the message.</param>
/// <param name="links">Issues the link.</param>
/// <param name="visitors">Who is shut out of the case.</param>
/// <param name="clock">The time.</param>
public sealed class RequestNewLinkHandler(ICaseReviewDb db, Outbox outbox, SecureLinks links, LinkVisitors visitors, TimeProvider clock) : IRequestHandler<RequestNewLink>
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(10);

    /// <inheritdoc />
    public async Task<Unit> Handle(RequestNewLink request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var stopped = await db.Set<SecureLink>().SingleOrDefaultAsync(l => l.TokenHash == request.TokenHash, cancellationToken);
        if (stopped is null || stopped.ClosedForGood || stopped.IsUsable(now) || await visitors.IsShutOut(stopped, cancellationToken))
        {
            return Unit.Value;
        }

        var siblings = await db.Set<SecureLink>()
            .Where(l => l.RecordId == stopped.RecordId && l.Purpose == stopped.Purpose && l.To.Email == stopped.To.Email && l.RevokedAt == null && l.Id != stopped.Id)
            .ToListAsync(cancellationToken);
        var carrier = await db.Set<OutboxMessage>().Where(m => m.LinkId == stopped.Id).FirstOrDefaultAsync(cancellationToken);
        if (carrier is null || siblings.Exists(l => l.ClosedForGood || now - l.IssuedAt < Pause))
        {
            return Unit.Value;
        }

        siblings.ForEach(l => l.Revoke(l.Holder("emailed link"), now, forGood: false));
        outbox.Repeat(carrier, links.Renew(stopped));
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
