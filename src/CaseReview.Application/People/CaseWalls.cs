using CaseReview.Application.Common;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Partnerships;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.People;

/// <summary>Who is shut out of a case, for those who write to people, open links or choose somebody for a part in it .</summary>
/// <param name="db">The database.</param>
/// <param name="user">In whose partnership.</param>
/// <param name="clock">When a try was made.</param>
public sealed class CaseWalls(ICaseReviewDb db, ICurrentUser user, TimeProvider clock)
{
    /// <summary>What somebody who is shut out is told.</summary>
    public const string Words = "This case is closed to you, because something that stands between you and it has been recorded.";

    /// <summary>How a try is kept.</summary>
    public const string Refused = "Refused: shut out of the case";

    // A batch of letters asks for the same case again and again; walls that are raised meanwhile are tracked.
    private readonly HashSet<Guid> _loaded = [];
    private readonly Dictionary<Guid, string> _addresses = [];

    /// <summary>The members shut out of a case now, with those whose wall is raised in this unit of work.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>Their memberships.</returns>
    public async Task<IReadOnlyList<MemberId>> ShutOutOf(Guid caseId, CancellationToken ct)
    {
        if (_loaded.Add(caseId))
        {
            await db.Set<CaseWall>().Where(x => x.CaseId == caseId && x.LiftedAt == null).LoadAsync(ct);
        }

        return [.. db.Set<CaseWall>().Local.Where(x => x.CaseId == caseId && x.LiftedAt is null).Select(x => x.MemberId)];
    }

    /// <summary>The member behind an addressee who is shut out of a case: by membership, or by the address alone.</summary>
    /// <param name="caseId">The case; nobody is shut out of what belongs to none.</param>
    /// <param name="to">The addressee.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The member; null when the addressee is not shut out.</returns>
    public async Task<MemberId?> ShutOut(Guid? caseId, Recipient to, CancellationToken ct)
    {
        if (caseId is not { } about || await ShutOutOf(about, ct) is not { Count: > 0 } shut)
        {
            return null;
        }

        if (to.MemberId is { } member && shut.Contains(member))
        {
            return member;
        }

        // The contact of a body signs under the body's identifier, so a membership that is let through says nothing of the address.
        var wanted = shut.Select(x => x.Value).Where(x => !_addresses.ContainsKey(x)).ToList();
        if (wanted.Count > 0)
        {
            foreach (var found in await db.Members.AsNoTracking().Where(x => wanted.Contains(x.Id)).Select(x => new { x.Id, x.Email }).ToListAsync(ct))
            {
                _addresses[found.Id] = found.Email;
            }
        }

        return shut.Where(x => _addresses.TryGetValue(x.Value, out var address) && to.Has(address)).Select(x => (MemberId?)x).FirstOrDefault();
    }

    /// <summary>Refuses a signed-in member who is shut out, and keeps that they tried.</summary>
    /// <param name="caseId">The case; nobody is shut out of what belongs to none.</param>
    /// <param name="member">The member.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>A task.</returns>
    /// <exception cref="Forbidden">They are shut out.</exception>
    public async Task RefuseMember(Guid? caseId, Member member, CancellationToken ct)
    {
        if (caseId is { } about && (await ShutOutOf(about, ct)).Contains(member.MemberId))
        {
            NoteTry(about, member.MemberId, member.Name, ActorKind.Member);
            await db.SaveChangesAsync(ct);
            throw new Forbidden(Words);
        }
    }

    /// <summary>Keeps that somebody who is shut out tried all the same. The caller saves.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="member">Who.</param>
    /// <param name="name">Their name.</param>
    /// <param name="kind">Whether they were signed in or came by a link.</param>
    public void NoteTry(Guid caseId, MemberId member, string name, ActorKind kind)
    {
        var now = clock.GetUtcNow();
        db.AccessEntries.Add(new AccessEntry
        {
            Id = Ids.New(now),
            PartnershipId = user.PartnershipId,
            CaseId = caseId,
            What = Refused,
            At = now,
            ActorKind = kind,
            ActorId = member.Value,
            ActorName = name,
        });
    }
}
