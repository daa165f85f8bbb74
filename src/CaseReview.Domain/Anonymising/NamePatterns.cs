using System.Text.RegularExpressions;

namespace CaseReview.Domain.Anonymising;

/// <summary>The ways in which a glossary's names are written: whole, reversed, with an initial, first name or surname alone. Sought in folded text, longest first.</summary>
internal sealed class NamePatterns
{
    // A name ends where a word ends; "Ann" is not in "Anna", nor in "Ann-Marie", but in "Ann's".
    private const string Before = @"(?<![\p{L}\p{N}]|[\p{L}\p{N}]-)";
    private const string After = @"(?![\p{L}\p{N}]|-[\p{L}\p{N}])";
    private readonly List<(Regex Pattern, string ShownAs, bool Capital)> _all = [];

    public NamePatterns(IEnumerable<GlossaryTerm> terms)
    {
        var known = terms.Select(x => (Parts: PartsOf(x.Name), x.ShownAs, x.WholeOnly)).Where(x => x.Parts.Length > 0).ToList();
        foreach (var (parts, shown, _) in known.OrderByDescending(x => x.Parts.Sum(part => part.Length)))
        {
            if (parts.Length > 1)
            {
                var (first, last) = (Escaped(parts[0]), Escaped(parts[^1]));
                Add(string.Join(@"[\s-]+", parts.Select(Escaped)), shown, capital: false);
                Add($@"{first}[\s-]+{last}", shown, capital: false);
                Add($@"{last},\s*{first}", shown, capital: false);
                Add($@"{Escaped(parts[0][..1])}\.?\s*{last}", shown, capital: true);
            }
        }

        // A part that several people share stands for none of them alone.
        var alone = known.Where(x => !x.WholeOnly).SelectMany(x => x.Parts.Length == 1 ? [(Part: x.Parts[0], x.ShownAs)] : new[] { (Part: x.Parts[0], x.ShownAs), (Part: x.Parts[^1], x.ShownAs) })
            .Where(x => x.Part.Length > 1)
            .GroupBy(x => x.Part, StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(x => x.Key.Length);
        foreach (var part in alone)
        {
            Add(Escaped(part.Key), part.Select(x => x.ShownAs).Distinct().ToList() is [var only] ? only : "[name]", capital: true);
        }

        // Middle names and halves of double names are not replaced, but pointed out.
        Parts = [.. alone.Select(x => x.Key).Concat(known.SelectMany(x => x.Parts).SelectMany(x => x.Split('-').Prepend(x)).Where(x => x.Length > 2 && char.IsUpper(x[0]))).Distinct(StringComparer.OrdinalIgnoreCase).OrderByDescending(x => x.Length)];
    }

    /// <summary>First names, middle names and surnames, each once, longest first.</summary>
    public IReadOnlyList<string> Parts { get; }

    /// <summary>Where names stand in a text, and what is shown for each. A single name counts only with a capital: "will" is no Will.</summary>
    public IEnumerable<(int Start, int End, string ShownAs)> In(FoldedText text)
    {
        foreach (var (pattern, shown, capital) in _all)
        {
            foreach (Match match in pattern.Matches(text.Text))
            {
                var (start, end) = text.Span(match.Index, match.Length);
                if (!capital || char.IsUpper(text.Text[match.Index]))
                {
                    yield return (start, end, shown);
                }
            }
        }
    }

    private void Add(string pattern, string shown, bool capital) =>
        _all.Add((new Regex(Before + pattern + After, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5)), shown, capital));

    private static string[] PartsOf(string name) =>
        [.. FoldedText.Of(name).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(x => x.Trim('-')).Where(x => x.Any(char.IsLetterOrDigit))];

    // A hyphen within a name may be written as a blank.
    private static string Escaped(string part) => Regex.Escape(part).Replace(@"\-", "-", StringComparison.Ordinal).Replace("-", @"[\s-]", StringComparison.Ordinal);
}
