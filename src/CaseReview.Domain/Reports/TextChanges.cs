using System.Text.RegularExpressions;

namespace CaseReview.Domain.Reports;

/// <summary>What became of a run of words between two versions.</summary>
public enum ChangeKind
{
    /// <summary>Stands in both.</summary>
    Same,

    /// <summary>Stands only in the older.</summary>
    Removed,

    /// <summary>Stands only in the newer.</summary>
    Added,
}

/// <summary>A run of words and what became of it.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Text">The words, with the white space that follows them.</param>
public sealed record TextChange(ChangeKind Kind, string Text);

/// <summary>Compares two texts word by word.</summary>
public static partial class TextChanges
{
    // Above this many cells the words between the first and the last difference count as replaced: a bound on memory, not on truth.
    private const int MostCells = 16_000_000;

    /// <summary>The runs that lead from one text to the other, in order.</summary>
    /// <param name="older">The older text.</param>
    /// <param name="newer">The newer text.</param>
    /// <returns>Runs: the same and the removed ones give the older text, the same and the added ones the newer.</returns>
    public static IReadOnlyList<TextChange> Between(string older, string newer)
    {
        var from = Words(CanonicalText.Normalise(older));
        var to = Words(CanonicalText.Normalise(newer));
        var start = 0;
        while (start < from.Length && start < to.Length && from[start] == to[start])
        {
            start++;
        }

        var end = 0;
        while (end < from.Length - start && end < to.Length - start && from[^(end + 1)] == to[^(end + 1)])
        {
            end++;
        }

        var runs = new List<TextChange>();
        AddRun(runs, ChangeKind.Same, from[..start]);
        Middle(runs, from[start..(from.Length - end)], to[start..(to.Length - end)]);
        AddRun(runs, ChangeKind.Same, from[(from.Length - end)..]);
        return runs;
    }

    private static void Middle(List<TextChange> runs, string[] from, string[] to)
    {
        if ((long)from.Length * to.Length > MostCells)
        {
            AddRun(runs, ChangeKind.Removed, from);
            AddRun(runs, ChangeKind.Added, to);
            return;
        }

        var longest = LongestCommon(from, to);
        int older = 0, newer = 0;
        while (older < from.Length || newer < to.Length)
        {
            if (older < from.Length && newer < to.Length && from[older] == to[newer])
            {
                AddRun(runs, ChangeKind.Same, [from[older++]]);
                newer++;
            }
            else if (newer >= to.Length || (older < from.Length && longest[older + 1, newer] >= longest[older, newer + 1]))
            {
                AddRun(runs, ChangeKind.Removed, [from[older++]]);
            }
            else
            {
                AddRun(runs, ChangeKind.Added, [to[newer++]]);
            }
        }
    }

    private static ushort[,] LongestCommon(string[] from, string[] to)
    {
        var longest = new ushort[from.Length + 1, to.Length + 1];
        for (var older = from.Length - 1; older >= 0; older--)
        {
            for (var newer = to.Length - 1; newer >= 0; newer--)
            {
                longest[older, newer] = from[older] == to[newer]
                    ? (ushort)(longest[older + 1, newer + 1] + 1)
                    : Math.Max(longest[older + 1, newer], longest[older, newer + 1]);
            }
        }

        return longest;
    }

    private static void AddRun(List<TextChange> runs, ChangeKind kind, string[] words)
    {
        if (words.Length == 0)
        {
            return;
        }

        var text = string.Concat(words);
        if (runs.Count > 0 && runs[^1].Kind == kind)
        {
            runs[^1] = runs[^1] with { Text = runs[^1].Text + text };
        }
        else
        {
            runs.Add(new TextChange(kind, text));
        }
    }

    private static string[] Words(string text) => [.. Word().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"\S+\s*|\s+")]
    private static partial Regex Word();
}
