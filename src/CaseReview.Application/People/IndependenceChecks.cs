using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.People;

/// <summary>Asks for independence where somebody chairs, writes or reviews. Somebody who is no member of the partnership is asked on the form alone.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="timetable">Loads the case.</param>
/// <param name="user">Who records it.</param>
/// <param name="clock">Now.</param>
public sealed class IndependenceChecks(ICaseReviewDb db, CaseScope scope, CaseTimetable timetable, ICurrentUser user, TimeProvider clock)
{
    /// <summary>Opens a door to somebody by name.</summary>
    /// <param name="name">Their name, as on a list.</param>
    /// <param name="door">For which part.</param>
    /// <param name="saidSo">Whether they say that they are independent.</param>
    /// <param name="field">The field in which they were chosen.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>A task.</returns>
    /// <exception cref="ValidationException">They are shut out of the case: beside the field in which they were chosen.</exception>
    public async Task Ask(string name, IndependenceDoor door, bool saidSo, string field, CancellationToken ct)
    {
        var today = UkClock.DateOf(clock.GetUtcNow());
        var named = await db.Members.AsNoTracking().Where(x => x.Name == name.Trim() && x.From <= today && (x.Until == null || x.Until >= today)).ToListAsync(ct);
        foreach (var member in named)
        {
            await Ask(member, door, saidSo, field, ct);
        }
    }

    /// <summary>Opens a door to a member.</summary>
    /// <param name="member">The member.</param>
    /// <param name="door">For which part.</param>
    /// <param name="saidSo">Whether they say that they are independent.</param>
    /// <param name="field">The field in which they were chosen.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>A task.</returns>
    /// <exception cref="ValidationException">They are shut out of the case: beside the field in which they were chosen.</exception>
    public async Task Ask(Member member, IndependenceDoor door, bool saidSo, string field, CancellationToken ct)
    {
        var about = await Load(ct);
        if (about.IsShutOut(member.MemberId))
        {
            throw new ValidationException([new(field, $"{member.Name} is shut out of this case. Select somebody else")]);
        }

        about.OpenDoor(member.MemberId, member.Name, door, saidSo, user.Actor, clock.GetUtcNow());
    }

    /// <summary>Whether a member has been found independent for a part.</summary>
    /// <param name="member">The member.</param>
    /// <param name="door">The part.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>True when they need not say it again.</returns>
    public async Task<bool> IsClear(MemberId member, IndependenceDoor door, CancellationToken ct) => (await Load(ct)).IsClear(member, door);

    /// <summary>The names of those who are shut out of the case.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>Names, without regard to case.</returns>
    public async Task<IReadOnlySet<string>> NamesShutOut(CancellationToken ct)
    {
        var shut = (await timetable.Load(scope.CaseId, ct)).Walls.Where(x => x.LiftedAt is null).Select(x => x.MemberId.Value).ToList();
        var names = shut.Count == 0 ? [] : await db.Members.AsNoTracking().Where(x => shut.Contains(x.Id)).Select(x => x.Name).ToListAsync(ct);
        return names.ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    // Declarations are few and seldom asked for, so that no other load of a case carries them.
    private async Task<Case> Load(CancellationToken ct)
    {
        var about = await timetable.Load(scope.CaseId, ct);
        await db.Set<IndependenceDeclaration>().Where(x => x.CaseId == scope.CaseId).LoadAsync(ct);
        return about;
    }
}
