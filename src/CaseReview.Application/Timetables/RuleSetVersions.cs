using CaseReview.Application.Common;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Timetables;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Timetables;

/// <summary>Finds versions of a partnership's rules.</summary>
public static class RuleSetVersions
{
    /// <summary>The rules in force on a day, first: the latest publication whose date has come, else the first that will come .</summary>
    /// <param name="db">The database.</param>
    /// <param name="today">UK local date.</param>
    /// <returns>Published versions; the first is the one in force.</returns>
    public static IQueryable<RuleSetVersion> RulesInForce(this ICaseReviewDb db, DateOnly today) => db.Published()
        .OrderByDescending(v => v.InForceFrom <= today)
        .ThenByDescending(v => v.InForceFrom <= today ? v.Publication : -v.Publication);

    /// <summary>The version published last, whether or not its date has come.</summary>
    /// <param name="db">The database.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The version, tracked.</returns>
    public static Task<RuleSetVersion> LatestRules(this ICaseReviewDb db, CancellationToken ct) =>
        db.Published().OrderByDescending(v => v.Publication).FirstAsync(ct);

    /// <summary>A version by its number.</summary>
    /// <param name="db">The database.</param>
    /// <param name="number">Number within the partnership.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The version, tracked.</returns>
    /// <exception cref="NotFound">There is none.</exception>
    public static async Task<RuleSetVersion> RequireRules(this ICaseReviewDb db, int number, CancellationToken ct) =>
        await db.Set<RuleSetVersion>().SingleOrDefaultAsync(v => v.Number == number, ct) ?? throw new NotFound("rules");

    /// <summary>How the people of a rule are spoken of in this partnership.</summary>
    /// <param name="db">The database.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The words for roles and the names of agencies.</returns>
    public static async Task<RulePeople> RulePeople(this ICaseReviewDb db, CancellationToken ct) => new(
        Vocabulary.Parse(await db.Profiles.Select(profile => profile.VocabularyJson).SingleAsync(ct)),
        await db.Agencies.ToDictionaryAsync(agency => agency.Code, agency => agency.Name, ct));

    /// <summary>The number of the next version. The caller holds the profile's lock.</summary>
    /// <param name="db">The database.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>One more than the last.</returns>
    public static async Task<int> NextRulesNumber(this ICaseReviewDb db, CancellationToken ct) =>
        (await db.Set<RuleSetVersion>().MaxAsync(v => (int?)v.Number, ct) ?? 0) + 1;

    // Closed rules are published too, but no new case follows them and no draft is made from them.
    private static IQueryable<RuleSetVersion> Published(this ICaseReviewDb db) => db.Set<RuleSetVersion>().Where(v => v.State == RuleSetState.Published && v.InForceUntil == null);
}
