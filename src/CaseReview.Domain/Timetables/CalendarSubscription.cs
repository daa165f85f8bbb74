using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;

namespace CaseReview.Domain.Timetables;

/// <summary>
/// A member's private address at which a calendar fetches their deadlines. Whoever has the address can read it, so only its hash is kept, it can
/// be revoked, and what it gives names no person. It ends with the membership.
/// </summary>
public sealed class CalendarSubscription : AggregateRoot
{
    private CalendarSubscription()
    {
    }

    /// <summary>The member whose deadlines it gives.</summary>
    public MemberId MemberId { get; private init; }

    /// <summary>SHA-256 of the token in the address.</summary>
    public string TokenHash { get; private init; } = "";

    /// <summary>When it was begun.</summary>
    public DateTimeOffset BegunAt { get; private init; }

    /// <summary>When it was revoked; null while it works.</summary>
    public DateTimeOffset? RevokedAt { get; private set; }

    /// <summary>Begins a subscription.</summary>
    /// <param name="partnership">The partnership.</param>
    /// <param name="member">The member.</param>
    /// <param name="token">The secret part of the address; not kept.</param>
    /// <param name="by">Who begins it.</param>
    /// <param name="now">When.</param>
    /// <returns>The subscription.</returns>
    public static CalendarSubscription Begin(PartnershipId partnership, MemberId member, LinkToken token, Actor by, DateTimeOffset now)
    {
        var begun = new CalendarSubscription { Id = Ids.New(now), PartnershipId = partnership, MemberId = member, TokenHash = token.Hash, BegunAt = now };
        begun.Raise(new CalendarSubscriptionBegun(begun.Id, by));
        return begun;
    }

    /// <summary>Stops the address from working. Twice does nothing more.</summary>
    /// <param name="by">Who revokes it.</param>
    /// <param name="now">When.</param>
    public void Revoke(Actor by, DateTimeOffset now)
    {
        if (RevokedAt is null)
        {
            RevokedAt = now;
            Raise(new CalendarSubscriptionRevoked(Id, by));
        }
    }
}
