using CaseReview.Application.Common;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Referrals;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Registers;

/// <summary>Takes the cases of an import out again, while nothing has been done with any of them.</summary>
/// <param name="Number">The import's number.</param>
[Requires(Permission.ManageSettings)]
public sealed record UndoRegister(int Number) : IRequest<int>;

/// <summary>Handles <see cref="UndoRegister"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="user">Who undoes it.</param>
/// <param name="clock">Now.</param>
public sealed class UndoRegisterHandler(ICaseReviewDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<UndoRegister, int>
{
    /// <inheritdoc />
    public async Task<int> Handle(UndoRegister command, CancellationToken ct)
    {
        var import = await db.RequireRegister(command.Number, ct);
        var cases = await db.Cases.Include(c => c.Subjects).Where(c => c.RegisterImportId == import.Id).ToListAsync(ct);

        // Whatever is done with a case leaves an entry in its history.
        var touched = await db.Cases.CountAsync(
            c => c.RegisterImportId == import.Id && db.AuditEntries.Any(e => e.CaseId == c.Id && e.EventName != nameof(CaseTakenOver)), ct);
        import.Undo(cases.Count, touched, user.Actor, clock.GetUtcNow());
        foreach (var row in await db.RowsOf(import).ToListAsync(ct))
        {
            row.Empty();
        }

        db.Set<Referral>().RemoveRange(await db.Set<Referral>().Where(r => db.Cases.Any(c => c.Id == r.CaseId && c.RegisterImportId == import.Id)).ToListAsync(ct));
        db.Cases.RemoveRange(cases);
        await db.SaveChangesAsync(ct);
        return cases.Count;
    }
}
