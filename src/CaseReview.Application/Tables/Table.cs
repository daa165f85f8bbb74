namespace CaseReview.Application.Tables;

/// <summary>The kinds of file that a table is written as.</summary>
public enum TableFormat
{
    /// <summary>Comma-separated values, in UTF-8.</summary>
    Csv,

    /// <summary>A workbook of one sheet.</summary>
    Xlsx,
}

/// <summary>A table on its way to a file: any area gives one, and the rows are fetched while they are written.</summary>
/// <param name="Name">Its name; the sheet's and the file's, without a person's name.</param>
/// <param name="Headings">The headings of its columns.</param>
/// <param name="Rows">Its rows: texts, whole numbers, UK dates, instants, or null for an empty cell.</param>
public sealed record Table(string Name, IReadOnlyList<string> Headings, IAsyncEnumerable<IReadOnlyList<object?>> Rows);

/// <summary>Writes tables as files that spreadsheets open, safe against formulas in what people typed.</summary>
public interface ITableWriter
{
    /// <summary>Writes a table, row by row; nothing is gathered in memory.</summary>
    /// <param name="table">The table.</param>
    /// <param name="format">As what.</param>
    /// <param name="to">Where; left open.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>When the last row is written.</returns>
    Task Write(Table table, TableFormat format, Stream to, CancellationToken ct);
}
