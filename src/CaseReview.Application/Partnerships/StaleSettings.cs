using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Partnerships;

/// <summary>Two managers who change the same setting at once: the second one sees what the first one saved.</summary>
internal static class StaleSettings
{
    /// <summary>Refuses a form that shows an older state than the saved one.</summary>
    public static void StopIfStale(this IVersioned setting, int version, string what, string saved, string typed)
    {
        if (setting.Version != version)
        {
            throw new StaleEdit(what, saved, typed, setting.Version);
        }
    }

    /// <summary>Saves; when another save came between reading and writing, says so.</summary>
    public static async Task SaveOrSayStale(this ICaseReviewDb db, CancellationToken ct)
    {
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new RuleViolation("Somebody else changed this at the same moment. Open the page again: nothing of theirs is lost.");
        }
    }
}
