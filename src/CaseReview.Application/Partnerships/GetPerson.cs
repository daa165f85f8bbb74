using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Partnerships;

/// <summary>One person of the partnership.</summary>
/// <param name="Number">Number in the partnership.</param>
[Requires(Permission.ViewSettings)]
public sealed record GetPerson(int Number) : IRequest<PersonView>;

/// <summary>One person.</summary>
/// <param name="Number">Number in the partnership.</param>
/// <param name="Facts">Who they are.</param>
/// <param name="AgencyCode">Code of the body they speak for.</param>
/// <param name="Agency">Its name.</param>
/// <param name="Until">Last UK date.</param>
/// <param name="JoinedOn">UK date on which they accepted their invitation.</param>
/// <param name="Roles">Roles with their dates.</param>
/// <param name="Deputies">Those nominated to act for them.</param>
/// <param name="DeputyFor">Those they are nominated to act for.</param>
/// <param name="Version">Version, for the form.</param>
/// <param name="MayManage">Whether the person who looks may change them.</param>
/// <param name="Today">UK date.</param>
public sealed record PersonView(
    int Number,
    MemberFacts Facts,
    string? AgencyCode,
    string? Agency,
    DateOnly? Until,
    DateOnly? JoinedOn,
    IReadOnlyList<RoleLine> Roles,
    IReadOnlyList<NominationLine> Deputies,
    IReadOnlyList<NominationLine> DeputyFor,
    int Version,
    bool MayManage,
    DateOnly Today)
{
    /// <summary>Whether they hold a role today.</summary>
    /// <param name="role">The role.</param>
    /// <returns>True when they do.</returns>
    public bool Holds(Role role) => Roles.Any(x => x.Role == role && x.IsHeldOn(Today));
}

/// <summary>A nomination, seen from one side.</summary>
/// <param name="Number">The other person's number.</param>
/// <param name="Name">Their name.</param>
/// <param name="Post">Their post.</param>
/// <param name="From">First UK date.</param>
/// <param name="Until">Last UK date.</param>
/// <param name="Evidence">Where it is written.</param>
public sealed record NominationLine(int Number, string Name, string Post, DateOnly From, DateOnly? Until, string Evidence);

/// <summary>Handles <see cref="GetPerson"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="user">Who looks.</param>
/// <param name="clock">Today.</param>
public sealed class GetPersonHandler(ICaseReviewDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<GetPerson, PersonView>
{
    /// <inheritdoc />
    public async Task<PersonView> Handle(GetPerson query, CancellationToken ct)
    {
        var member = await db.Members.AsNoTracking().SingleOrDefaultAsync(x => x.Number == query.Number, ct) ?? throw new NotFound("person");
        var agency = await db.Agencies.AsNoTracking().SingleOrDefaultAsync(x => x.Id == member.AgencyId, ct);
        var me = member.MemberId;
        var nominations = await db.Nominations.AsNoTracking().Where(x => x.OfficerId == me || x.DeputyId == me).OrderByDescending(x => x.From).ToListAsync(ct);
        var ids = nominations.SelectMany(x => new[] { x.OfficerId.Value, x.DeputyId.Value }).ToList();
        var others = await db.Members.AsNoTracking().Where(x => ids.Contains(x.Id)).ToDictionaryAsync(x => x.Id, ct);
        return new PersonView(
            member.Number,
            new MemberFacts(member.Name, member.Email, member.Post, member.Role, member.AgencyId, member.From, member.Seat),
            agency?.Code,
            agency?.Name,
            member.Until,
            member.JoinedAt is { } joined ? UkClock.DateOf(joined) : null,
            [.. member.Roles.OrderBy(x => x.From).ThenBy(x => x.Role).Select(x => new RoleLine(x.Role, x.From, x.Until))],
            [.. nominations.Where(x => x.OfficerId == me).Select(x => Line(x, others[x.DeputyId.Value]))],
            [.. nominations.Where(x => x.DeputyId == me).Select(x => Line(x, others[x.OfficerId.Value]))],
            member.Version,
            user.May(Permission.ManageSettings),
            UkClock.DateOf(clock.GetUtcNow()));
    }

    private static NominationLine Line(DeputyNomination nomination, Member other) =>
        new(other.Number, other.Name, other.Post, nomination.From, nomination.Until, nomination.Evidence);
}
