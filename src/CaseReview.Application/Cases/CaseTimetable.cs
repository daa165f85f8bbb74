using CaseReview.Application.Common;
using CaseReview.Application.Timetables;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Timetables;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Cases;

/// <summary>Stamps anchor events on cases for the areas in which they happen; their deadlines follow in the same transaction.</summary>
/// <param name="db">The database.</param>
/// <param name="user">Who acts.</param>
/// <param name="calendars">The calendar that deadlines are counted with.</param>
/// <param name="clock">The moment of recording.</param>
public sealed class CaseTimetable(ICaseReviewDb db, ICurrentUser user, Calendars calendars, TimeProvider clock)
{
    /// <summary>Records that something happened at an instant.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="key">Event key of the contract.</param>
    /// <param name="at">When.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The case.</returns>
    public Task<Case> Record(Guid caseId, string key, DateTimeOffset at, CancellationToken ct) => Record(caseId, key, Occurrence.At(at), ct);

    /// <summary>Records that something happened.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="key">Event key of the contract.</param>
    /// <param name="when">When: an instant or a bare UK date.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The case.</returns>
    public async Task<Case> Record(Guid caseId, string key, Occurrence when, CancellationToken ct)
    {
        var found = await Load(caseId, ct);
        found.Record(key, when, await RulesOf(found, ct), user.Actor, clock.GetUtcNow());
        return found;
    }

    /// <summary>Loads a case with everything that its timetable needs; one already tracked is used again.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The case.</returns>
    /// <exception cref="NotFound">There is none.</exception>
    public async Task<Case> Load(Guid caseId, CancellationToken ct) =>
        db.Cases.Local.FirstOrDefault(c => c.Id == caseId)
        ?? await db.Cases
            .Include(c => c.Subjects.OrderBy(s => s.Number)).Include(c => c.Happened.OrderBy(e => e.RecordedAt).ThenBy(e => e.Id)).Include(c => c.Deadlines).Include(c => c.People).Include(c => c.Walls)
            .SingleOrDefaultAsync(c => c.Id == caseId, ct)
        ?? throw new NotFound("case");

    /// <summary>The rules that a case is pinned to.</summary>
    /// <param name="of">The case.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>Its rules and calendar.</returns>
    public Task<CaseRules> RulesOf(Case of, CancellationToken ct) => calendars.RulesToSave(of.RuleSetJson, ct);

    /// <summary>The rules in force in the partnership for a new case.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>Rules and calendar.</returns>
    public async Task<CaseRules> RulesInForce(CancellationToken ct) =>
        await calendars.RulesToSave(await db.RulesInForce(UkClock.DateOf(clock.GetUtcNow())).Select(v => v.Json).FirstAsync(ct), ct);
}
