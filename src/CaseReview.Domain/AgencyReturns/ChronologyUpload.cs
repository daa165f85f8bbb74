using System.Text.Json;
using CaseReview.Domain.Common;

namespace CaseReview.Domain.AgencyReturns;

/// <summary>A row of a spreadsheet as it was uploaded.</summary>
/// <param name="Number">Its number in the file, as a spreadsheet counts: the headings are row 1.</param>
/// <param name="Cells">Its cells as text; dates as 2014-03-05.</param>
public sealed record UploadedRow(int Number, IReadOnlyList<string> Cells);

/// <summary>
/// A chronology that an agency uploaded as a spreadsheet or pasted as a table: looked at first, then brought in whole or not at all (D-RR-06).
/// Its rows are forgotten once that is settled: what was brought in stands in the return.
/// </summary>
public sealed class ChronologyUpload : AggregateRoot
{
    /// <summary>Most rows that are taken at once.</summary>
    public const int MaxRows = 2_000;

    private ChronologyUpload()
    {
    }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private init; }

    /// <summary>The request that it answers.</summary>
    public Guid ReturnRequestId { get; private init; }

    /// <summary>Name of the file; null when the table was pasted.</summary>
    public string? FileName { get; private init; }

    /// <summary>When it was uploaded.</summary>
    public DateTimeOffset UploadedAt { get; private init; }

    /// <summary>When it was brought in or put aside; null while it waits.</summary>
    public DateTimeOffset? SettledAt { get; private set; }

    /// <summary>How many entries it added or changed; null until it is brought in.</summary>
    public int? BroughtIn { get; private set; }

    /// <summary>The headings of its columns, as JSON.</summary>
    public string HeadingsJson { get; private init; } = "[]";

    /// <summary>Its rows, as JSON.</summary>
    public string RowsJson { get; private set; } = "[]";

    /// <summary>The headings of its columns.</summary>
    public IReadOnlyList<string> Headings => JsonSerializer.Deserialize<List<string>>(HeadingsJson) ?? [];

    /// <summary>Its rows; none once it is settled.</summary>
    public IReadOnlyList<UploadedRow> Rows => JsonSerializer.Deserialize<List<UploadedRow>>(RowsJson) ?? [];

    /// <summary>Takes a table in. Nothing is added to the return yet.</summary>
    /// <param name="request">The request that it answers.</param>
    /// <param name="fileName">Name of the file; null when it was pasted.</param>
    /// <param name="headings">Its headings.</param>
    /// <param name="rows">Its rows.</param>
    /// <param name="by">Who uploads it.</param>
    /// <param name="now">When.</param>
    /// <returns>The upload.</returns>
    /// <exception cref="RuleViolation">The return is sent or closed, or there is no row, or there are too many.</exception>
    public static ChronologyUpload Take(ReturnRequest request, string? fileName, IReadOnlyList<string> headings, IReadOnlyList<UploadedRow> rows, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(rows);
        RuleViolation.Unless(request.State.IsOpen(), "This return is closed, so nothing can be uploaded to it.");
        RuleViolation.Unless(rows.Count is > 0 and <= MaxRows, $"A chronology of 1 to {MaxRows:N0} rows can be uploaded at once.");
        var upload = new ChronologyUpload
        {
            Id = Ids.New(now),
            PartnershipId = request.PartnershipId,
            CaseId = request.CaseId,
            ReturnRequestId = request.Id,
            FileName = fileName,
            UploadedAt = now,
            HeadingsJson = JsonSerializer.Serialize(headings),
            RowsJson = JsonSerializer.Serialize(rows),
        };
        upload.Raise(new ChronologyUploaded(request.Id, request.CaseId, request.Agency.Name, by, rows.Count));
        return upload;
    }

    /// <summary>Brings its entries into the return, all of them. A replayed one changes nothing.</summary>
    /// <param name="request">The request that it answers.</param>
    /// <param name="entries">What its rows say, with the number of the entry that they change, or null; those that the return holds already are left out by the caller.</param>
    /// <param name="by">Who brings them in.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">It was put aside, belongs to another request, or the return is closed.</exception>
    public void BringIn(ReturnRequest request, IReadOnlyList<(int? Changes, EntryDetails Entry)> entries, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(entries);
        if (BroughtIn is not null)
        {
            return;
        }

        RuleViolation.Unless(SettledAt is null, "Another table was uploaded after this one, or it was put aside. Upload it again.");
        RuleViolation.Unless(request.Id == ReturnRequestId, "The table was uploaded to another request.");
        request.TakeEntries(entries, by, now);
        BroughtIn = entries.Count;
        Settle(now);
    }

    /// <summary>Puts it aside. A settled one stays as it is.</summary>
    /// <param name="agency">The agency's name.</param>
    /// <param name="by">Who puts it aside.</param>
    /// <param name="now">When.</param>
    public void PutAside(string agency, Actor by, DateTimeOffset now)
    {
        if (SettledAt is null)
        {
            Settle(now);
            Raise(new ChronologyUploadPutAside(ReturnRequestId, CaseId, agency, by));
        }
    }

    private void Settle(DateTimeOffset now) => (SettledAt, RowsJson) = (now, "[]");
}
