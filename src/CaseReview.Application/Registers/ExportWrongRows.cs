using System.Runtime.CompilerServices;
using CaseReview.Application.Common;
using CaseReview.Application.Tables;
using CaseReview.Domain.Registers;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Registers;

/// <summary>The rows of an upload that cannot come in, with why, as a table to mend and upload again.</summary>
/// <param name="Number">The import's number.</param>
[Requires(Permission.ManageSettings)]
public sealed record ExportWrongRows(int Number) : IRequest<Table>;

/// <summary>Handles <see cref="ExportWrongRows"/>.</summary>
/// <param name="db">The database.</param>
public sealed class ExportWrongRowsHandler(ICaseReviewDb db) : IRequestHandler<ExportWrongRows, Table>
{
    /// <inheritdoc />
    public async Task<Table> Handle(ExportWrongRows query, CancellationToken ct)
    {
        var import = await db.RequireRegister(query.Number, ct);
        return new Table($"Register {query.Number} rows to mend", [.. import.Headings, "Row", "What is wrong"], Rows(import, ct));
    }

    private async IAsyncEnumerable<IReadOnlyList<object?>> Rows(RegisterImport import, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var row in db.RowsOf(import).AsNoTracking().Where(x => x.Problem != null).AsAsyncEnumerable().WithCancellation(ct))
        {
            yield return [.. row.Cells.Concat(Enumerable.Repeat("", Math.Max(0, import.Headings.Count - row.Cells.Count))), row.Number, row.Problem];
        }
    }
}
