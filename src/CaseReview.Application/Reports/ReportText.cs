namespace CaseReview.Application.Reports;

/// <summary>What a run of lines is.</summary>
public enum BlockKind
{
    /// <summary>Ordinary lines.</summary>
    Paragraph,

    /// <summary>Lines that each begin with a hyphen.</summary>
    Bullets,

    /// <summary>A line that begins with two number signs.</summary>
    Subheading,
}

/// <summary>A run of lines of a section.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Lines">Its lines, without their marks.</param>
public sealed record TextBlock(BlockKind Kind, IReadOnlyList<string> Lines);

/// <summary>
/// Reads the plain text of a section the same way for screen and paper: an empty line parts paragraphs, "- " begins a point of a
/// list, "## " a smaller heading.
/// </summary>
public static class ReportText
{
    /// <summary>The blocks of a text, in order.</summary>
    /// <param name="text">Text as typed.</param>
    /// <returns>The blocks; none for an empty text.</returns>
    public static IReadOnlyList<TextBlock> Blocks(string text)
    {
        var blocks = new List<TextBlock>();
        var parted = true;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()))
        {
            if (line.Length == 0)
            {
                parted = true;
                continue;
            }

            var (kind, words) = Read(line);
            if (!parted && kind is not BlockKind.Subheading && blocks.Count > 0 && blocks[^1].Kind == kind)
            {
                blocks[^1] = new TextBlock(kind, [.. blocks[^1].Lines, words]);
            }
            else
            {
                blocks.Add(new TextBlock(kind, [words]));
            }

            parted = false;
        }

        return blocks;
    }

    private static (BlockKind Kind, string Words) Read(string line) => line switch
    {
        ['#', '#', ' ', ..] => (BlockKind.Subheading, line[3..].Trim()),
        ['-' or '•' or '*', ' ', ..] => (BlockKind.Bullets, line[2..].Trim()),
        _ => (BlockKind.Paragraph, line),
    };
}
