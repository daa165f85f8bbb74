using CaseReview.Application.Common;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Timetables;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Timetables;

/// <summary>
/// The calendar of the partnership: bank holidays by rule, overlaid by the published list, and its closure days. What is only shown may be a
/// minute old; what is saved with a case is counted with the calendar as it stands.
/// </summary>
/// <param name="db">The database.</param>
/// <param name="user">Whose partnership.</param>
/// <param name="shelf">Calendars that were made before.</param>
public sealed class Calendars(ICaseReviewDb db, ICurrentUser user, CalendarShelf shelf)
{
    /// <summary>Whose calendar it is.</summary>
    public PartnershipId Partnership => user.PartnershipId;

    /// <summary>The calendar, for showing.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The calendar.</returns>
    public async Task<WorkingCalendar> Current(CancellationToken ct) => shelf.Find(user.PartnershipId) ?? await Fresh(ct);

    /// <summary>The calendar as it stands in the database, for counting what is saved.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The calendar.</returns>
    public async Task<WorkingCalendar> Fresh(CancellationToken ct)
    {
        var published = await db.PublishedHolidays(ct);
        var closures = await db.Set<OfficeClosure>().AsNoTracking().OrderBy(c => c.Date).Select(c => new ClosureDay(c.Date, c.Name)).ToListAsync(ct);
        return shelf.Keep(user.PartnershipId, published, closures);
    }

    /// <summary>The rules that a case is pinned to, with the calendar for showing.</summary>
    /// <param name="of">The case.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>Rules and calendar.</returns>
    public Task<CaseRules> RulesOf(Case of, CancellationToken ct) => RulesFrom(of.RuleSetJson, ct);

    /// <summary>Reads stored rules, with the calendar for showing.</summary>
    /// <param name="json">The rule set as JSON.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>Rules and calendar.</returns>
    public async Task<CaseRules> RulesFrom(string json, CancellationToken ct) => Read(json, await Current(ct));

    /// <summary>Reads stored rules, with the calendar for counting what is saved.</summary>
    /// <param name="json">The rule set as JSON.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>Rules and calendar.</returns>
    public async Task<CaseRules> RulesToSave(string json, CancellationToken ct) => Read(json, await Fresh(ct));

    /// <summary>Reads stored rules.</summary>
    /// <param name="json">The rule set as JSON.</param>
    /// <param name="calendar">The partnership's calendar.</param>
    /// <returns>Rules and calendar, with the closure days that the rules themselves name.</returns>
    public static CaseRules Read(string json, WorkingCalendar calendar)
    {
        var set = RuleSet.Parse(json);
        return new CaseRules(set, json, calendar.WithClosures(set.ClosureDays));
    }

    /// <summary>Reads the stored rules of many cases, each set once however many cases follow it.</summary>
    /// <param name="sets">The rule sets as JSON, as often as they come.</param>
    /// <param name="calendar">The partnership's calendar.</param>
    /// <returns>Rules and calendar by their JSON.</returns>
    public static IReadOnlyDictionary<string, CaseRules> ReadEach(IEnumerable<string> sets, WorkingCalendar calendar) =>
        sets.Distinct().ToDictionary(json => json, json => Read(json, calendar));
}

/// <summary>Reads of the calendar.</summary>
internal static class CalendarQueries
{
    /// <summary>The bank holidays that were taken over.</summary>
    public static async Task<List<BankHoliday>> PublishedHolidays(this ICaseReviewDb db, CancellationToken ct) =>
        await db.Set<PublishedHoliday>().AsNoTracking().OrderBy(h => h.Date).Select(h => new BankHoliday(h.Date, h.Name)).ToListAsync(ct);
}
