using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Referrals;
using CaseReview.Domain.Registers;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Registers;

/// <summary>
/// Brings in what was confirmed, some rows at a time, each lot in a transaction of its own. A row knows the case that it became, so what was broken off goes
/// on where it was, and nothing comes in twice.
/// </summary>
[Requires(Permission.RunJobs)]
public sealed record BringInRegisters : ISweep;

/// <summary>Handles <see cref="BringInRegisters"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="timetable">The rules in force, which the cases are pinned to.</param>
/// <param name="user">The system.</param>
/// <param name="clock">Now.</param>
public sealed class BringInRegistersHandler(ICaseReviewDb db, CaseTimetable timetable, ICurrentUser user, TimeProvider clock) : IRequestHandler<BringInRegisters>
{
    private const int AtATime = 200;

    /// <inheritdoc />
    public async Task<Unit> Handle(BringInRegisters command, CancellationToken ct)
    {
        foreach (var number in await db.Set<RegisterImport>().Where(x => x.Status == RegisterImportStatus.Confirmed).OrderBy(x => x.Number).Select(x => x.Number).ToListAsync(ct))
        {
            while (await SomeRows(number, ct))
            {
            }
        }

        return Unit.Value;
    }

    private async Task<bool> SomeRows(int number, CancellationToken ct)
    {
        var import = await db.RequireRegister(number, ct);
        var rows = await db.RowsOf(import).Where(x => x.Problem == null && x.CaseId == null).Take(AtATime).ToListAsync(ct);
        if (rows.Count == 0)
        {
            import.Complete(await db.RowsOf(import).CountAsync(x => x.CaseId != null, ct), clock.GetUtcNow());
            await db.SaveChangesAsync(ct);
            return false;
        }

        var rules = await timetable.RulesInForce(ct);
        var reading = new RegisterReading(import.Columns, UkClock.DateOf(clock.GetUtcNow()));
        var read = rows.Select(row => (Row: row, Facts: reading.Read(row.Cells, out _))).ToList();
        var wanted = read.Select(x => x.Facts?.Reference).OfType<string>().ToList();
        var existing = (await db.Cases.Where(c => wanted.Contains(c.Reference)).Select(c => c.Reference).ToListAsync(ct)).ToHashSet();
        foreach (var (row, facts) in read)
        {
            // Somebody may have logged a case since the preview.
            if (facts is null || existing.Contains(facts.Reference))
            {
                row.Judge(facts is null ? "The row could no longer be read" : $"A case {facts.Reference} exists already");
                continue;
            }

            var taken = Case.TakeOver(user.PartnershipId, facts, import.Id, rules, import.ConfirmedBy!, clock.GetUtcNow());
            db.Cases.Add(taken);
            db.Set<Referral>().Add(Referral.TakeOver(user.PartnershipId, taken.Id, facts.LoggedOn ?? facts.OccurredOn, taken.ClosedAt is not null, clock.GetUtcNow()));
            row.Become(taken.Id);
        }

        await db.SaveChangesAsync(ct);
        return true;
    }
}
