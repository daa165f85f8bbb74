using CaseReview.Application.AgencyReturns;
using CaseReview.Application.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.ChronologySheets;

/// <summary>The uploaded chronology that waits to be brought in; null when none does.</summary>
[Requires(Permission.AnswerReturn)]
public sealed record GetChronologyPreview : IRequest<ChronologyPreview?>;

/// <summary>What would come in, and what is wrong.</summary>
/// <param name="Id">The upload.</param>
/// <param name="FileName">Name of the file; null when the table was pasted.</param>
/// <param name="New">How many entries would come in.</param>
/// <param name="Changed">How many entries would get more words.</param>
/// <param name="There">How many rows the return holds already.</param>
/// <param name="First">The first of the entries that would come in or get more words.</param>
/// <param name="Wrong">The first of the rows with something wrong.</param>
/// <param name="WrongCount">How many rows have something wrong.</param>
/// <param name="Unknown">Headings of columns that are left out.</param>
public sealed record ChronologyPreview(
    Guid Id, string? FileName, int New, int Changed, int There, IReadOnlyList<SheetRow> First, IReadOnlyList<SheetRow> Wrong, int WrongCount, IReadOnlyList<string> Unknown);

/// <summary>Handles <see cref="GetChronologyPreview"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="own">The agency's request.</param>
/// <param name="clock">The time.</param>
public sealed class GetChronologyPreviewHandler(ICaseReviewDb db, OwnReturn own, TimeProvider clock) : IRequestHandler<GetChronologyPreview, ChronologyPreview?>
{
    private const int EntriesShown = 20;
    private const int ProblemsShown = 50;

    /// <inheritdoc />
    public async Task<ChronologyPreview?> Handle(GetChronologyPreview query, CancellationToken ct)
    {
        var request = await own.Load(ct);
        var upload = await db.WaitingUploads(request.Id).AsNoTracking().OrderByDescending(x => x.UploadedAt).FirstOrDefaultAsync(ct);
        if (upload is null)
        {
            return null;
        }

        var (columns, unknown) = SheetColumns.Find(upload.Headings);
        var rows = new SheetReading(columns, clock).Read(upload.Rows, request.Return.Entries);
        var wrong = rows.Where(x => x.Problems.Count > 0).ToList();
        return new ChronologyPreview(
            upload.Id,
            upload.FileName,
            rows.Count(x => x is { Entry: not null, Changes: null }),
            rows.Count(x => x.Changes is not null),
            rows.Count(x => x.IsThere),
            [.. rows.Where(x => x.Entry is not null).Take(EntriesShown)],
            [.. wrong.Take(ProblemsShown)],
            wrong.Count,
            unknown);
    }
}
