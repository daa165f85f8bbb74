namespace CaseReview.Application.Documents;

/// <summary>A document for Word: what stands in it, never how it looks.</summary>
/// <param name="Title">Its title: the first heading, and what a screen reader announces.</param>
/// <param name="Blocks">What stands below the title, in order.</param>
public sealed record WordDocument(string Title, IEnumerable<WordBlock> Blocks)
{
    /// <summary>Whether pages lie on their side, for wide tables.</summary>
    public bool Landscape { get; init; }

    /// <summary>What stands at the head of each page, in bold; empty for nothing.</summary>
    public string Head { get; init; } = "";

    /// <summary>What stands at the foot of each page, beside its number.</summary>
    public string Foot { get; init; } = "";
}

/// <summary>A piece of a document.</summary>
public abstract record WordBlock;

/// <summary>A heading.</summary>
/// <param name="Level">1 to 3; the title stands above them.</param>
/// <param name="Text">Its words.</param>
public sealed record WordHeading(int Level, string Text) : WordBlock;

/// <summary>A paragraph. Ends of lines in its texts stay.</summary>
/// <param name="Runs">Its texts, in order.</param>
public sealed record WordParagraph(IReadOnlyList<WordRun> Runs) : WordBlock
{
    /// <summary>A paragraph of plain text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The paragraph.</returns>
    public static WordParagraph Of(string text) => new([new WordRun(text)]);
}

/// <summary>A stretch of text.</summary>
/// <param name="Text">The text.</param>
/// <param name="IsStrong">Whether it is bold.</param>
public sealed record WordRun(string Text, bool IsStrong = false);

/// <summary>A list of points.</summary>
/// <param name="Points">The points.</param>
public sealed record WordPoints(IReadOnlyList<string> Points) : WordBlock;

/// <summary>A table whose headings stand again on every page.</summary>
/// <param name="Caption">What it is, for screen readers.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows, each with a cell for every column.</param>
public sealed record WordTable(string Caption, IReadOnlyList<WordColumn> Columns, IEnumerable<IReadOnlyList<WordCell>> Rows) : WordBlock;

/// <summary>A column of a table.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Millimetres">Its width.</param>
public sealed record WordColumn(string Heading, int Millimetres);

/// <summary>A cell of a table.</summary>
/// <param name="Paragraphs">What stands in it.</param>
public sealed record WordCell(IReadOnlyList<WordParagraph> Paragraphs)
{
    /// <summary>A cell of plain text.</summary>
    /// <param name="text">The text; null leaves it empty.</param>
    /// <returns>The cell.</returns>
    public static WordCell Of(string? text) => new(text is null ? [] : [WordParagraph.Of(text)]);
}

/// <summary>Writes documents for Word: real headings, lists and tables in British English, on A4, with numbered pages and no field that fetches anything.</summary>
public interface IWordWriter
{
    /// <summary>Writes one.</summary>
    /// <param name="document">What stands in it.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The bytes of a .docx file.</returns>
    byte[] Write(WordDocument document, CancellationToken ct);
}
