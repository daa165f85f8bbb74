using CaseReview.Application.Tables;
using CaseReview.Domain.Documents;
using FluentValidation;
using FluentValidation.Results;

namespace CaseReview.Application.Documents;

/// <summary>Reads the tables that people upload or paste; what cannot be taken is refused beside the field.</summary>
/// <param name="tables">Reads them.</param>
/// <param name="scanner">Looks for viruses.</param>
public sealed class UploadedTables(ITableReader tables, IVirusScanner scanner)
{
    /// <summary>Reads one.</summary>
    /// <param name="content">The file.</param>
    /// <param name="maxRows">Most rows below the headings.</param>
    /// <param name="field">The message's property that holds it.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The table; nothing in it that no database keeps.</returns>
    /// <exception cref="ValidationException">It holds a virus, cannot be scanned now, cannot be read, or has no row below its headings.</exception>
    public async Task<ReadTable> Read(byte[] content, int maxRows, string field, CancellationToken ct)
    {
        await RequireClean(content, field, ct);
        ReadTable table;
        try
        {
            table = tables.Read(content, maxRows);
        }
        catch (UnreadableTable e)
        {
            throw Refused(field, e.Message);
        }

        return table.Rows.Count > 0
            ? table with { Rows = [.. table.Rows.Select(row => (row.Number, (IReadOnlyList<string>)[.. row.Cells.Select(Storable)]))] }
            : throw Refused(field, "There is no row below the headings. Add the rows and upload the file again");
    }

    /// <summary>A refusal beside a field.</summary>
    /// <param name="field">The message's property.</param>
    /// <param name="message">Why, without a full stop.</param>
    /// <returns>What to throw.</returns>
    public static ValidationException Refused(string field, string message) => new([new ValidationFailure(field, message)]);

    /// <summary>The name of a file, as long as can be kept.</summary>
    /// <param name="file">The file.</param>
    /// <returns>The name.</returns>
    public static string NameOf(UploadedFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.BareName[..Math.Min(file.BareName.Length, Document.NameMaxLength)];
    }

    // Its rows are shown at once, so it cannot wait as documents do.
    private async Task RequireClean(byte[] content, string field, CancellationToken ct)
    {
        string? found;
        try
        {
            using var bytes = new MemoryStream(content, writable: false);
            found = await scanner.Scan(bytes, ct);
        }
        catch (ScannerFailed)
        {
            throw Refused(field, "The virus check does not answer at the moment, so the file was not read. Try again in a few minutes");
        }

        if (found is not null)
        {
            throw Refused(field, "The virus check found something in the file, so it has not been kept. Tell your IT team");
        }
    }

    private static string Storable(string cell) => cell.Replace("\0", "", StringComparison.Ordinal);
}
