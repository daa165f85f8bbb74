using CaseReview.Application.Common;
using CaseReview.Application.People;
using CaseReview.Domain.Correspondence;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Correspondence;

/// <summary>Staff send a message again. A link in it is issued anew and the earlier one stops.</summary>
[Requires(Permission.ManageCases)]
public sealed record ResendMessage : IRequest
{
    /// <summary>The message.</summary>
    public Guid MessageId { get; init; }
}

/// <summary>Handles <see cref="ResendMessage"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="outbox">Writes the message.</param>
/// <param name="links">Issues the link.</param>
/// <param name="walls">Who is shut out of a case.</param>
/// <param name="user">Who asks.</param>
/// <param name="clock">The time.</param>
public sealed class ResendMessageHandler(ICaseReviewDb db, Outbox outbox, SecureLinks links, CaseWalls walls, ICurrentUser user, TimeProvider clock) : IRequestHandler<ResendMessage>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(ResendMessage request, CancellationToken cancellationToken)
    {
        var message = await db.Set<OutboxMessage>().SingleOrDefaultAsync(m => m.Id == request.MessageId, cancellationToken) ?? throw new NotFound("message");
        Domain.Common.RuleViolation.Unless(message.Kind != LinkCodes.Kind, "A code cannot be sent again. The person asks for a new one on the link's page.");
        Domain.Common.RuleViolation.Unless(
            await walls.ShutOut(message.CaseId, message.To, cancellationToken) is null, $"{message.To.Name} is shut out of this case, so nothing is sent to them.");
        message.Repeat(user.Actor, clock.GetUtcNow());
        if (message.LinkId is not { } linkId)
        {
            var again = outbox.Repeat(message, secret: null);
            foreach (var line in await db.Set<DigestLine>().Where(l => l.MessageId == message.Id).ToListAsync(cancellationToken))
            {
                line.GoAgainWith(again.Id);
            }
        }
        else
        {
            var link = await db.Set<SecureLink>().SingleAsync(l => l.Id == linkId, cancellationToken);
            Domain.Common.RuleViolation.Unless(!link.ClosedForGood, "What this link was for has been decided or withdrawn, so no new link is sent.");
            outbox.Repeat(message, links.Renew(link));
        }

        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
