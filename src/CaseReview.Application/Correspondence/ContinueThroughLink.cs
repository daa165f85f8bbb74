using CaseReview.Application.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Partnerships;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Correspondence;

/// <summary>
/// A person pressed Continue. The signed-in addressee goes through; for anybody who is not signed in a six-digit code goes to the address
/// that the link was sent to, unless the partnership identifies its signatories in another way; somebody else, and somebody who is shut out of the case,
/// is refused, and that is recorded.
/// </summary>
/// <param name="TokenHash">Hash of the token in the address.</param>
/// <param name="UserId">The account that is signed in, if any.</param>
[Requires(Permission.OpenLink)]
public sealed record ContinueThroughLink(string TokenHash, Guid? UserId) : IRequest<StartedLink?>;

/// <summary>A way through a link that has begun.</summary>
/// <param name="SessionId">The session; null when the person was refused, or must sign in first.</param>
/// <param name="IsOpen">True when no code is needed.</param>
/// <param name="Purpose">What the link is for.</param>
public sealed record StartedLink(Guid? SessionId, bool IsOpen, LinkPurpose Purpose);

/// <summary>Handles <see cref="ContinueThroughLink"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="visitors">Tells the addressee from others.</param>
/// <param name="proofs">What shows who somebody is.</param>
/// <param name="codes">Sends codes.</param>
/// <param name="clocks">The time.</param>
public sealed class ContinueThroughLinkHandler(ICaseReviewDb db, LinkVisitors visitors, LinkProofs proofs, LinkCodes codes, LinkClocks clocks)
    : IRequestHandler<ContinueThroughLink, StartedLink?>
{
    /// <inheritdoc />
    public async Task<StartedLink?> Handle(ContinueThroughLink request, CancellationToken cancellationToken)
    {
        var link = await db.Set<SecureLink>().SingleOrDefaultAsync(l => l.TokenHash == request.TokenHash, cancellationToken);
        if (link is null)
        {
            return null;
        }

        var visitor = await visitors.Tell(link, request.UserId, cancellationToken);
        if (visitor is LinkVisitor.ShutOut)
        {
            await visitors.NoteTry(link, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            return new StartedLink(null, IsOpen: false, link.Purpose);
        }

        if (!link.IsUsable(clocks.Now))
        {
            return null;
        }

        if (visitor is LinkVisitor.SomebodyElse)
        {
            link.Refuse(await visitors.ActorOf(request.UserId!.Value, cancellationToken));
            await db.SaveChangesAsync(cancellationToken);
            return new StartedLink(null, IsOpen: false, link.Purpose);
        }

        var proof = await proofs.Of(link, cancellationToken);
        if (visitor is LinkVisitor.Unknown && proof is SignatoryProof.SignedIn)
        {
            return new StartedLink(null, IsOpen: false, link.Purpose);
        }

        var session = LinkSession.Start(link, clocks.RealNow);
        db.Set<LinkSession>().Add(session);
        var isOpen = visitor is LinkVisitor.Addressee || proof is SignatoryProof.Link;
        if (isOpen)
        {
            session.Open(visitor is LinkVisitor.Addressee ? "signed in and emailed link" : "emailed link", clocks.RealNow);
            link.Use(link.Holder(session.IdentifiedBy), clocks.Now);
        }
        else
        {
            codes.Send(link);
        }

        await db.SaveChangesAsync(cancellationToken);
        return new StartedLink(session.Id, isOpen, link.Purpose);
    }
}
