using System.Text;
using CaseReview.Application.Tables;

namespace CaseReview.Infrastructure.Tables;

/// <summary>Comma-separated values (RFC 4180): every cell in quotes, and an apostrophe before a text that a spreadsheet would take for a formula.</summary>
internal static class CsvTable
{
    public static async Task Write(Table table, Stream to, CancellationToken ct)
    {
        // The mark at the beginning tells Excel that it is UTF-8.
        await using var writer = new StreamWriter(to, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        await writer.WriteAsync(Line(table.Headings).AsMemory(), ct);
        await foreach (var row in table.Rows.WithCancellation(ct))
        {
            await writer.WriteAsync(Line(row).AsMemory(), ct);
        }
    }

    private static string Line(IEnumerable<object?> cells) => string.Join(',', cells.Select(Cell)) + "\r\n";

    private static string Cell(object? cell)
    {
        var text = TableWriter.Text(cell);
        var safe = cell is string && TableWriter.LooksLikeFormula(text) ? "'" + text : text;
        return $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
