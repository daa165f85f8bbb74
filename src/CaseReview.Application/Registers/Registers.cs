using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Domain.Registers;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Registers;

/// <summary>Finds imports, and judges their rows.</summary>
internal static class Registers
{
    /// <summary>An import, tracked.</summary>
    public static async Task<RegisterImport> RequireRegister(this ICaseReviewDb db, int number, CancellationToken ct) =>
        await db.Set<RegisterImport>().SingleOrDefaultAsync(x => x.Number == number, ct) ?? throw new NotFound("register");

    /// <summary>The rows of an import, in order.</summary>
    public static IQueryable<RegisterRow> RowsOf(this ICaseReviewDb db, RegisterImport import) => db.Set<RegisterRow>().Where(x => x.RegisterImportId == import.Id).OrderBy(x => x.Number);

    /// <summary>Reads every row anew, and keeps what is wrong with it. Duplicates are told in the file and among the cases that exist.</summary>
    public static async Task Judge(this ICaseReviewDb db, RegisterImport import, DateTimeOffset now, CancellationToken ct)
    {
        var reading = new RegisterReading(import.Columns, UkClock.DateOf(now));
        var existing = (await db.Cases.Select(c => c.Reference).ToListAsync(ct)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var seen = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in await db.RowsOf(import).ToListAsync(ct))
        {
            var facts = reading.Read(row.Cells, out var problems);
            var said = problems.ToList();
            if (facts is not null && existing.Contains(facts.Reference))
            {
                said.Add($"A case {facts.Reference} exists already");
            }
            else if (facts is not null && !seen.TryAdd(facts.Reference, row.Number))
            {
                said.Add($"The same old reference stands in row {seen[facts.Reference]}");
            }

            row.Judge(said.Count == 0 ? null : string.Join(". ", said));
        }
    }
}
