using CaseReview.Application.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Partnerships;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Correspondence;

/// <summary>What a link's first page shows. It changes nothing: mail scanners open every link.</summary>
/// <param name="TokenHash">Hash of the token in the address.</param>
/// <param name="UserId">The account that is signed in, if any.</param>
[Requires(Permission.OpenLink)]
public sealed record GetLinkLanding(string TokenHash, Guid? UserId) : IRequest<LinkLanding?>;

/// <summary>A working link, before anybody is identified.</summary>
/// <param name="Purpose">What it is for.</param>
/// <param name="Reference">The case's reference.</param>
/// <param name="For">The agency, or the capacity, that it was sent to.</param>
/// <param name="DueOn">UK date by which the thing is asked for.</param>
/// <param name="Visitor">Who is looking.</param>
/// <param name="HiddenAddress">The address that the code goes to, mostly hidden: "l•••@police.example".</param>
/// <param name="Proof">What shows who they are, when nobody is signed in.</param>
public sealed record LinkLanding(LinkPurpose Purpose, string Reference, string For, DateOnly? DueOn, LinkVisitor Visitor, string HiddenAddress, SignatoryProof Proof);

/// <summary>Who looks at a link's first page.</summary>
public enum LinkVisitor
{
    /// <summary>Nobody is signed in: they have to show who they are.</summary>
    Unknown,

    /// <summary>The addressee is signed in: no code is needed.</summary>
    Addressee,

    /// <summary>Somebody else is signed in: refused.</summary>
    SomebodyElse,

    /// <summary>Whom it was sent to is shut out of the case: refused, even where the link has stopped.</summary>
    ShutOut,
}

/// <summary>Handles <see cref="GetLinkLanding"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="visitors">Tells the addressee from others.</param>
/// <param name="proofs">What shows who somebody is.</param>
/// <param name="clock">The time.</param>
public sealed class GetLinkLandingHandler(ICaseReviewDb db, LinkVisitors visitors, LinkProofs proofs, TimeProvider clock) : IRequestHandler<GetLinkLanding, LinkLanding?>
{
    /// <inheritdoc />
    public async Task<LinkLanding?> Handle(GetLinkLanding request, CancellationToken cancellationToken)
    {
        var link = await db.Set<SecureLink>().AsNoTracking().SingleOrDefaultAsync(l => l.TokenHash == request.TokenHash, cancellationToken);
        if (link is null)
        {
            return null;
        }

        var visitor = await visitors.Tell(link, request.UserId, cancellationToken);
        if (visitor is not LinkVisitor.ShutOut && !link.IsUsable(clock.GetUtcNow()))
        {
            return null;
        }

        return new LinkLanding(link.Purpose, link.Reference, link.To.Agency ?? link.To.Role, link.DueOn, visitor, LinkVisitors.Hide(link.To.Email), await proofs.Of(link, cancellationToken));
    }
}
