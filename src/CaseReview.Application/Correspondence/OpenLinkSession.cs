using CaseReview.Application.Common;
using CaseReview.Domain.Correspondence;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Correspondence;

/// <summary>Looks up the session in a person's browser, on every request to a page behind a link: a revoked link stops at once.</summary>
/// <param name="SessionId">The session.</param>
/// <param name="UserId">The account that is signed in, if any: somebody else's session is of no use to it.</param>
[Requires(Permission.OpenLink)]
public sealed record OpenLinkSession(Guid SessionId, Guid? UserId) : IRequest<OpenedLink?>;

/// <summary>A link whose holder is identified.</summary>
/// <param name="Link">The link.</param>
/// <param name="IdentifiedBy">How.</param>
/// <param name="ShutOut">Whether the holder is shut out of the case, so that the link opens nothing .</param>
public sealed record OpenedLink(SecureLink Link, string IdentifiedBy, bool ShutOut);

/// <summary>Handles <see cref="OpenLinkSession"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="visitors">Tells the addressee from others.</param>
/// <param name="clocks">The time.</param>
public sealed class OpenLinkSessionHandler(ICaseReviewDb db, LinkVisitors visitors, LinkClocks clocks) : IRequestHandler<OpenLinkSession, OpenedLink?>
{
    /// <inheritdoc />
    public async Task<OpenedLink?> Handle(OpenLinkSession request, CancellationToken cancellationToken)
    {
        var session = await db.Set<LinkSession>().AsNoTracking().SingleOrDefaultAsync(s => s.Id == request.SessionId, cancellationToken);
        if (session is null)
        {
            return null;
        }

        var link = await db.Set<SecureLink>().AsNoTracking().SingleAsync(l => l.Id == session.LinkId, cancellationToken);
        var visitor = await visitors.Tell(link, request.UserId, cancellationToken);
        if (visitor is LinkVisitor.ShutOut)
        {
            await visitors.NoteTry(link, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            return new OpenedLink(link, session.IdentifiedBy, ShutOut: true);
        }

        var works = session.IsOpen(clocks.RealNow) && link.IsUsable(clocks.Now) && visitor is not LinkVisitor.SomebodyElse;
        return works ? new OpenedLink(link, session.IdentifiedBy, ShutOut: false) : null;
    }
}
