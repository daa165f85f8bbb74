using CaseReview.Application.Common;
using CaseReview.Domain.Registers;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Registers;

/// <summary>The partnership's imports, newest first.</summary>
[Requires(Permission.ManageSettings)]
public sealed record ListRegisters : IRequest<IReadOnlyList<RegisterLine>>;

/// <summary>An import in the list.</summary>
/// <param name="Number">Its number.</param>
/// <param name="FileName">Name of the file.</param>
/// <param name="Rows">How many rows it has.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="UploadedAt">When it was uploaded.</param>
/// <param name="UploadedBy">Who uploaded it.</param>
public sealed record RegisterLine(int Number, string FileName, int Rows, RegisterImportStatus Status, DateTimeOffset UploadedAt, string UploadedBy);

/// <summary>Handles <see cref="ListRegisters"/>.</summary>
/// <param name="db">The database.</param>
public sealed class ListRegistersHandler(ICaseReviewDb db) : IRequestHandler<ListRegisters, IReadOnlyList<RegisterLine>>
{
    private const int AtMost = 50;

    /// <inheritdoc />
    public async Task<IReadOnlyList<RegisterLine>> Handle(ListRegisters query, CancellationToken ct) =>
        await db.Set<RegisterImport>().AsNoTracking().OrderByDescending(x => x.Number).Take(AtMost)
            .Select(x => new RegisterLine(x.Number, x.FileName, x.Rows, x.Status, x.UploadedAt, x.UploadedBy)).ToListAsync(ct);
}
