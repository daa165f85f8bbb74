using CaseReview.Domain.Common;
using CaseReview.Domain.Timetables;
using CaseReview.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Infrastructure.Partnerships;

/// <summary>The rules of a partnership's file.</summary>
internal static class RuleSetFiles
{
    /// <summary>Takes the rules over. What was taken over once is not taken over again: what the partnership published since then stands.</summary>
    public static async Task TakeOver(CaseReviewDbContext db, PartnershipId partnership, IReadOnlyList<RuleSet> sets, DateTimeOffset now, CancellationToken ct)
    {
        var versions = await db.Set<RuleSetVersion>().ToListAsync(ct);
        foreach (var rules in sets)
        {
            var json = rules.ToJson();
            if (versions.All(v => v.Json != json))
            {
                var latest = versions.Where(v => v.Publication is not null).MaxBy(v => v.Publication);
                var version = rules.InForceUntil is null
                    ? RuleSetVersion.TakeOver(partnership, versions.Count + 1, rules, latest, Actor.System, now)
                    : RuleSetVersion.TakeOverClosed(partnership, versions.Count + 1, rules, Actor.System, now);
                db.Add(version);
                versions.Add(version);
            }
        }
    }
}
