using CaseReview.Application.Tables;

namespace CaseReview.Infrastructure.Tables;

/// <summary>Tells what a file is by its first bytes, and limits what it may hold.</summary>
internal sealed class TableReader : ITableReader
{
    /// <summary>Most columns that are read.</summary>
    internal const int MaxColumns = 100;

    // A file of 10 MB can name one long text in each of its cells.
    private const long MaxText = 10_000_000;

    private static readonly byte[] Zip = [0x50, 0x4B, 0x03, 0x04];
    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0];

    /// <inheritdoc />
    public ReadTable Read(byte[] content, int maxRows)
    {
        if (content.AsSpan().StartsWith(Compound))
        {
            // Excel's old format, and its locked new one, look alike from outside.
            throw new UnreadableTable("The file is an old .xls workbook or is locked with a password. Save it as an .xlsx workbook without a password");
        }

        var (name, rows) = content.AsSpan().StartsWith(Zip) ? XlsxReading.Rows(content, maxRows + 1) : ("", CsvReading.Rows(content, maxRows + 1));
        if (rows.Count == 0)
        {
            throw new UnreadableTable("The file is empty. Choose a file with headings in its first row");
        }

        if (rows.Sum(row => row.Cells.Sum(cell => (long)cell.Length)) > MaxText)
        {
            throw new UnreadableTable("The file holds more text than can be read at once. Divide it and import one part after the other");
        }

        var headings = rows[0].Cells.Select(x => x.Trim()).ToList();
        while (headings.Count > 0 && headings[^1].Length == 0)
        {
            headings.RemoveAt(headings.Count - 1);
        }

        if (headings.Count == 0 || headings.Count > MaxColumns)
        {
            throw new UnreadableTable(headings.Count == 0 ? "The first row is empty. Put the headings of the columns into it" : $"The file has more than {MaxColumns} columns. Leave out those that are not needed");
        }

        return new ReadTable(headings, [.. rows.Skip(1).Select(x => (x.Number, (IReadOnlyList<string>)[.. x.Cells.Take(headings.Count)])).Where(x => x.Item2.Any(cell => !string.IsNullOrWhiteSpace(cell)))]) { Name = name };
    }

    /// <summary>Refuses one row too many.</summary>
    internal static void CheckRows(int rows, int max)
    {
        if (rows > max)
        {
            throw new UnreadableTable($"The file has more than {max - 1:N0} rows. Divide it and import one part after the other");
        }
    }
}
