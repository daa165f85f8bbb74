using CaseReview.Application.Common;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.People;

/// <summary>Who may read a case and who may not.</summary>
/// <param name="Reference">The case.</param>
[Requires(Permission.ManageCases)]
public sealed record GetAccess(string Reference) : IRequest<AccessView>, ICaseMessage;

/// <summary>Who may read a case and who may not.</summary>
/// <param name="RestrictedSince">Since when it is restricted.</param>
/// <param name="RestrictionReason">Why.</param>
/// <param name="Walls">Who is shut out, newest first; those let in again last.</param>
/// <param name="Declarations">Declarations of independence, newest first.</param>
/// <param name="People">Whose independence can be recorded.</param>
/// <param name="MayRestrict">Whether the person may restrict the case and let people in again.</param>
public sealed record AccessView(
    DateTimeOffset? RestrictedSince,
    string? RestrictionReason,
    IReadOnlyList<WallLine> Walls,
    IReadOnlyList<DeclarationLine> Declarations,
    IReadOnlyList<PersonChoice> People,
    bool MayRestrict);

/// <summary>Somebody shut out.</summary>
/// <param name="Number">Number of the member.</param>
/// <param name="Name">Name.</param>
/// <param name="Post">Post.</param>
/// <param name="Cause">Why.</param>
/// <param name="Reason">Why, in words.</param>
/// <param name="Since">Since when.</param>
/// <param name="LiftedAt">Until when; null while it stands.</param>
/// <param name="LiftedReason">Why it was lifted.</param>
/// <param name="Tries">How often they tried to open the case since.</param>
public sealed record WallLine(int Number, string Name, string Post, WallCause Cause, string Reason, DateTimeOffset Since, DateTimeOffset? LiftedAt, string? LiftedReason, int Tries);

/// <summary>A declaration of independence.</summary>
/// <param name="Name">Name.</param>
/// <param name="Door">For which part.</param>
/// <param name="Bar">What bars them; null when clear.</param>
/// <param name="Notes">What there is to say.</param>
/// <param name="At">When.</param>
public sealed record DeclarationLine(string Name, IndependenceDoor Door, WallCause? Bar, string Notes, DateTimeOffset At);

/// <summary>Handles <see cref="GetAccess"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who asks.</param>
/// <param name="clock">Today.</param>
public sealed class GetAccessHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, TimeProvider clock) : IRequestHandler<GetAccess, AccessView>
{
    /// <inheritdoc />
    public async Task<AccessView> Handle(GetAccess query, CancellationToken ct)
    {
        var of = await db.Cases.AsNoTracking().Include(x => x.Walls).Include(x => x.Declarations).SingleAsync(x => x.Id == scope.CaseId, ct);
        var members = await db.Members.AsNoTracking().ToDictionaryAsync(x => x.MemberId, ct);
        var tries = await db.AccessEntries.AsNoTracking().Where(x => x.CaseId == scope.CaseId && x.What == CaseWalls.Refused)
            .GroupBy(x => x.ActorId).Select(x => new { x.Key, Count = x.Count() }).ToListAsync(ct);
        var today = UkClock.DateOf(clock.GetUtcNow());
        return new AccessView(
            of.RestrictedSince,
            of.RestrictionReason,
            [.. of.Walls.OrderBy(x => x.LiftedAt is not null).ThenByDescending(x => x.Since).Select(x => new WallLine(
                members[x.MemberId].Number,
                members[x.MemberId].Name,
                members[x.MemberId].Post,
                x.Cause,
                x.Reason,
                x.Since,
                x.LiftedAt,
                x.LiftedReason,
                tries.Where(t => t.Key == x.MemberId.Value).Sum(t => t.Count)))],
            [.. of.Declarations.OrderByDescending(x => x.At).Select(x => new DeclarationLine(members[x.MemberId].Name, x.Door, x.Bar, x.Notes, x.At))],
            [.. (await db.Members.AsNoTracking().Where(x => x.From <= today && (x.Until == null || x.Until >= today)).OrderBy(x => x.Name).ToListAsync(ct))
                .Where(x => !of.IsShutOut(x.MemberId)).Select(x => new PersonChoice(x.Number, x.Name, x.Post))],
            user.May(Permission.RestrictCases));
    }
}
