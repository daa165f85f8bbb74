using CaseReview.Application.Common;
using CaseReview.Domain.Correspondence;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Correspondence;

/// <summary>Issues and withdraws links. The caller saves.</summary>
/// <param name="db">The database.</param>
/// <param name="user">Who acts.</param>
/// <param name="vault">Seals what only the recipient may read.</param>
/// <param name="clock">The time.</param>
public sealed class SecureLinks(ICaseReviewDb db, ICurrentUser user, ISecretVault vault, TimeProvider clock)
{
    /// <summary>Withdraws every link to a record for a purpose: the thing is decided, handed over or called off.</summary>
    /// <param name="recordId">The record.</param>
    /// <param name="purpose">The purpose.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>A task.</returns>
    public Task Revoke(Guid recordId, LinkPurpose purpose, CancellationToken ct = default) => RevokeOf(recordId, purpose, null, ct);

    /// <summary>Withdraws one person's links to a record for a purpose.</summary>
    /// <param name="recordId">The record.</param>
    /// <param name="purpose">The purpose.</param>
    /// <param name="email">Their address; null for everybody's.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>A task.</returns>
    public async Task RevokeOf(Guid recordId, LinkPurpose purpose, string? email, CancellationToken ct)
    {
        // Expired ones too: nobody may have them renewed once the thing is done.
        var stored = await db.Set<SecureLink>().Where(l => l.RecordId == recordId && l.Purpose == purpose && !l.ClosedForGood).ToListAsync(ct);
        foreach (var link in stored.Where(x => email is null || x.To.Has(email)))
        {
            link.Revoke(user.Actor, clock.GetUtcNow(), forGood: true);
        }
    }

    /// <summary>Issues a link; its address is sealed at once and never kept readable.</summary>
    /// <param name="terms">What it is for.</param>
    /// <returns>The link with its sealed address.</returns>
    internal SealedSecret Issue(LinkTerms terms)
    {
        var token = LinkToken.New();
        var link = SecureLink.Issue(user.PartnershipId, terms, token, user.Actor, clock.GetUtcNow());
        db.Set<SecureLink>().Add(link);
        db.Set<LinkAddress>().Add(LinkAddress.Of(link));
        return new SealedSecret(link.Id, vault.Seal(vault.AddressOf(token)));
    }

    /// <summary>Issues a link like an earlier one and withdraws that one.</summary>
    /// <param name="earlier">The earlier link.</param>
    /// <returns>The new link with its sealed address.</returns>
    internal SealedSecret Renew(SecureLink earlier)
    {
        var now = clock.GetUtcNow();
        earlier.Revoke(user.Actor, now, forGood: false);

        // A link that had run out is given as long again as it once had.
        var expires = earlier.ExpiresAt > now ? earlier.ExpiresAt : now + (earlier.ExpiresAt - earlier.IssuedAt);
        return Issue(new LinkTerms(earlier.CaseId, earlier.Purpose, earlier.RecordId, earlier.Reference, earlier.DueOn, earlier.To, expires));
    }
}
