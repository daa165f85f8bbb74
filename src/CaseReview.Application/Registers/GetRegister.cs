using CaseReview.Application.Common;
using CaseReview.Domain.Registers;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Registers;

/// <summary>One import: its columns, what would come in, what is wrong, how far it is.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Page">Page of the rows that are wrong, from 1.</param>
[Requires(Permission.ManageSettings)]
public sealed record GetRegister(int Number, int Page = 1) : IRequest<RegisterView>;

/// <summary>An import, as its page shows it.</summary>
/// <param name="Import">The import.</param>
/// <param name="Good">Rows that can come in, or have.</param>
/// <param name="Closed">Cases among those that came in that are closed.</param>
/// <param name="In">Rows that have come in.</param>
/// <param name="Wrong">Rows that cannot, with why.</param>
/// <param name="Example">The first row's cells, to know the columns by.</param>
public sealed record RegisterView(RegisterImport Import, int Good, int Closed, int In, PagedList<WrongRow> Wrong, IReadOnlyList<string> Example);

/// <summary>A row that cannot come in.</summary>
/// <param name="Number">Its number in the file.</param>
/// <param name="Reference">Its old reference, as far as it can be read.</param>
/// <param name="Problem">Why.</param>
public sealed record WrongRow(int Number, string Reference, string Problem);

/// <summary>Handles <see cref="GetRegister"/>.</summary>
/// <param name="db">The database.</param>
public sealed class GetRegisterHandler(ICaseReviewDb db) : IRequestHandler<GetRegister, RegisterView>
{
    /// <inheritdoc />
    public async Task<RegisterView> Handle(GetRegister query, CancellationToken ct)
    {
        var import = await db.RequireRegister(query.Number, ct);
        var rows = db.RowsOf(import).AsNoTracking();
        var wrong = await rows.Where(x => x.Problem != null).ToPage(query.Page, ct);
        var known = import.Columns.TryGetValue(RegisterField.Reference, out var column) ? column : -1;
        return new RegisterView(
            import,
            import.Status is RegisterImportStatus.Uploaded ? 0 : await rows.CountAsync(x => x.Problem == null, ct),
            await db.Cases.CountAsync(c => c.RegisterImportId == import.Id && c.ClosedAt != null, ct),
            await rows.CountAsync(x => x.CaseId != null, ct),
            new PagedList<WrongRow>([.. wrong.Items.Select(x => new WrongRow(x.Number, x.Cells.ElementAtOrDefault(known) ?? "", x.Problem!))], wrong.Page, wrong.Total),
            (await rows.FirstOrDefaultAsync(ct))?.Cells ?? []);
    }
}
