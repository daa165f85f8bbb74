using CaseReview.Application.Common;
using CaseReview.Domain.RapidReviews;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.RapidReviews;

/// <summary>An agency for which somebody may speak at a meeting: the partnership's, or one added for this case (D-RR-11).</summary>
/// <param name="Name">Its name.</param>
/// <param name="Group">Its counting group; null when it counts for itself, or not at all.</param>
/// <param name="Seat">Its code, which is its seat; null for one added for this case, which has none.</param>
public sealed record SpokenFor(string Name, string? Group, string? Seat)
{
    private const string Added = "added:";

    /// <summary>What stands in a form for an agency that was added for this case.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>Its key, which no code of the partnership has.</returns>
    public static string KeyOf(string name) => Added + name;

    /// <summary>The agencies added for a case, by their keys.</summary>
    /// <param name="names">Their names.</param>
    /// <returns>Keys and agencies.</returns>
    public static IEnumerable<KeyValuePair<string, SpokenFor>> AddedFor(IEnumerable<string> names) => names.Select(x => KeyValuePair.Create(KeyOf(x), new SpokenFor(x, null, null)));
}

/// <summary>Loads the agencies for which somebody may speak.</summary>
public static class SpokenForLoading
{
    /// <summary>The partnership's agencies by code, and those added for a case.</summary>
    /// <param name="db">The database.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The agencies by what stands for them in a form.</returns>
    public static async Task<Dictionary<string, SpokenFor>> AgenciesByCode(this ICaseReviewDb db, Guid caseId, CancellationToken ct)
    {
        var own = await db.Agencies.AsNoTracking().Select(x => new { x.Code, x.Name, x.CountingGroup }).ToListAsync(ct);
        var added = await db.Set<RapidReview>().Where(x => x.CaseId == caseId).SelectMany(x => x.Agencies).Where(x => x.AgencyId == null).Select(x => x.Name).ToListAsync(ct);
        return new(own.Select(x => KeyValuePair.Create(x.Code, new SpokenFor(x.Name, x.CountingGroup, x.Code))).Concat(SpokenFor.AddedFor(added)));
    }
}
