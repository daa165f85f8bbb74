using System.Globalization;
using CaseReview.Application.Tables;
using CaseReview.Domain.Common;

namespace CaseReview.Infrastructure.Tables;

/// <summary>Chooses the writer of a format, and says in one place what a spreadsheet could take for a formula.</summary>
internal sealed class TableWriter : ITableWriter
{
    // What Excel, LibreOffice and Google Sheets begin a formula with, and the wide forms of the same signs.
    private const string FormulaSigns = "=+-@\t\r\n＝＋－＠";

    /// <inheritdoc />
    public Task Write(Table table, TableFormat format, Stream to, CancellationToken ct) =>
        format is TableFormat.Csv ? CsvTable.Write(table, to, ct) : XlsxTable.Write(table, to, ct);

    /// <summary>Whether a text would be taken for a formula; blanks before the sign do not make it harmless.</summary>
    internal static bool LooksLikeFormula(string text) => text.Length > 0 && (FormulaSigns.Contains(text[0]) || text.TrimStart() is [var first, ..] && FormulaSigns.Contains(first));

    /// <summary>A cell as text: dates as 2026-12-09, instants in UK local time.</summary>
    internal static string Text(object? cell) => cell switch
    {
        null => "",
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset at => UkClock.ToLocal(at).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString() ?? "",
    };
}
