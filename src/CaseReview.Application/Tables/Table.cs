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
public sealed record Table(string Name, IReadOnlyList<string> Headings, IAsyncEnumerable<IReadOnlyList<object?>> Rows)
{
    /// <summary>What a workbook helps people to type, by number of the column from 0. Comma-separated values cannot help.</summary>
    public IReadOnlyDictionary<int, ColumnHelp> Help { get; init; } = new Dictionary<int, ColumnHelp>();
}

/// <summary>How a workbook helps people to fill a column in.</summary>
/// <param name="Takes">What the column takes.</param>
/// <param name="Width">How wide it is, in characters.</param>
public sealed record ColumnHelp(ColumnTakes Takes, int Width)
{
    /// <summary>Words to choose from; others can be typed as well. A comma in one of them, or too many, and no list is offered.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];
}

/// <summary>What a column of a workbook takes.</summary>
public enum ColumnTakes
{
    /// <summary>Text, kept as it is typed.</summary>
    Text,

    /// <summary>A date.</summary>
    Date,

    /// <summary>Long text on several lines.</summary>
    Lines,
}

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
