using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Infrastructure.Partnerships;
using CaseReview.Infrastructure.Persistence;
using CaseReview.Web.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Web.Security;

/// <summary>Opens the unit of work of somebody who comes by a link: first as nobody in particular, later as the link's holder.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The partnership of this unit of work.</param>
/// <param name="user">The actor of this unit of work.</param>
/// <param name="directory">The partnerships.</param>
/// <param name="frame">What stands around the page.</param>
public sealed class LinkDoor(CaseReviewDbContext db, PartnershipScope scope, CurrentUser user, PartnershipDirectory directory, PageFrame frame)
{
    private static readonly Actor Visitor = new(ActorKind.LinkHolder, null, "Somebody with a link", "not yet identified", "emailed link");

    /// <summary>The partnership that has been opened.</summary>
    public PartnershipId Partnership => scope.Current;

    /// <summary>Finds where a token's link is kept, and opens that partnership.</summary>
    /// <param name="token">The token in the address.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The token's hash; null when there is no such link.</returns>
    public async Task<string?> Find(string token, CancellationToken ct)
    {
        var hash = new LinkToken(token).Hash;
        var address = await db.Set<LinkAddress>().AsNoTracking().SingleOrDefaultAsync(a => a.TokenHash == hash, ct);
        if (address is null)
        {
            return null;
        }

        await OpenAsVisitor(address.PartnershipId, ct);
        return hash;
    }

    /// <summary>Opens a partnership for a person who is not identified yet; all they may do is go on with their link.</summary>
    /// <param name="partnership">The partnership.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>A task.</returns>
    public async Task OpenAsVisitor(PartnershipId partnership, CancellationToken ct)
    {
        await Open(partnership, ct);
        user.ActAsLinkHolder(Visitor, partnership, Permission.OpenLink, agencyId: null);
    }

    private async Task Open(PartnershipId partnership, CancellationToken ct)
    {
        scope.Set(partnership);
        if (await directory.Find(partnership, ct) is { } found)
        {
            frame.Partnership = PartnershipLooks.Of(found);
        }
    }
}
