namespace CaseReview.Application.Tables;

/// <summary>A table as read from a file: its headings, and its rows with the numbers that a spreadsheet gives them.</summary>
/// <param name="Headings">The first row.</param>
/// <param name="Rows">The rows below that hold anything: their cells as text, dates as 2014-03-05.</param>
public sealed record ReadTable(IReadOnlyList<string> Headings, IReadOnlyList<(int Number, IReadOnlyList<string> Cells)> Rows)
{
    /// <summary>Name of the sheet; empty for comma-separated values.</summary>
    public string Name { get; init; } = "";
}

/// <summary>Reads the tables that people send. What a file is, is told from its bytes and never from its name.</summary>
public interface ITableReader
{
    /// <summary>Reads the first sheet of a workbook, or comma-separated values.</summary>
    /// <param name="content">The file.</param>
    /// <param name="maxRows">Most rows below the headings.</param>
    /// <returns>The table.</returns>
    /// <exception cref="UnreadableTable">It is no such file, holds macros, is locked, unpacks to too much, or has too many rows.</exception>
    ReadTable Read(byte[] content, int maxRows);
}

/// <summary>A file cannot be read as a table.</summary>
/// <param name="message">A sentence for the person, without a full stop: what to do.</param>
public sealed class UnreadableTable(string message) : Exception(message);
