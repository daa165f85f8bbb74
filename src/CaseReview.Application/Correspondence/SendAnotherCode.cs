using CaseReview.Application.Common;
using CaseReview.Domain.Correspondence;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Correspondence;

/// <summary>A person asks for another code; the earlier one stops.</summary>
/// <param name="SessionId">The session in the person's browser.</param>
[Requires(Permission.OpenLink)]
public sealed record SendAnotherCode(Guid SessionId) : IRequest;

/// <summary>Handles <see cref="SendAnotherCode"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="codes">Sends codes.</param>
/// <param name="visitors">Who is shut out of the case.</param>
/// <param name="clocks">The time.</param>
public sealed class SendAnotherCodeHandler(ICaseReviewDb db, LinkCodes codes, LinkVisitors visitors, LinkClocks clocks) : IRequestHandler<SendAnotherCode>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(SendAnotherCode request, CancellationToken cancellationToken)
    {
        var session = await db.Set<LinkSession>().SingleOrDefaultAsync(s => s.Id == request.SessionId, cancellationToken) ?? throw new NotFound("link session");
        var link = await db.Set<SecureLink>().SingleAsync(l => l.Id == session.LinkId, cancellationToken);
        if (link.IsUsable(clocks.Now) && !await visitors.IsShutOut(link, cancellationToken))
        {
            codes.Send(link);
            await db.SaveChangesAsync(cancellationToken);
        }

        return Unit.Value;
    }
}
