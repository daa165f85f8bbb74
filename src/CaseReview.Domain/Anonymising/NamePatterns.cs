using System.Text.RegularExpressions;

namespace CaseReview.Domain.Anonymising;

/// <summary>The ways in which a glossary's names are written: whole, reversed, with an initial, first name or surname alone. Sought in folded text, longest first.</summary>
internal sealed class NamePatterns
{
    // A name ends where a word ends; "Ann" is not in "Anna", nor in "Ann-Marie", but in "Ann's".
    private const string Before = @"(?<![\p{L}\p{N}]|[\p{L}\p{N}]-)";
    private const string After = @"(?![\p{L}\p{N}]|-[\p{L}\p{N}])";
    private readonly WordIndex<(Lazy<Regex> Pattern, string ShownAs, bool Capital)> _all = new();
    private readonly WordIndex<string> _parts = new();

    public NamePatterns(IEnumerable<GlossaryTerm> terms, Func<string, bool> isShown)
    {
        var known = terms.Select(x => (Parts: PartsOf(x.Name), x.ShownAs, x.WholeOnly)).Where(x => x.Parts.Length > 0).ToList();
        foreach (var (parts, shown, _) in known.OrderByDescending(x => x.Parts.Sum(part => part.Length)))
        {
            if (parts.Length > 1)
            {
                var (first, last) = (Escaped(parts[0]), Escaped(parts[^1]));
                Add(parts[^1], string.Join(@"[\s-]+", parts.Select(Escaped)), shown, capital: false);
                Add(parts[^1], $@"{first}[\s-]+{last}", shown, capital: false);
                Add(parts[^1], $@"{last},\s*{first}", shown, capital: false);
                foreach (var word in new[] { parts[^1], parts[0][..1] + parts[^1] })
                {
                    Add(word, $@"{Escaped(parts[0][..1])}\.?\s*{last}", shown, capital: true);
                }
            }
        }

        // A part that several people share stands for none of them alone.
        var alone = known.Where(x => !x.WholeOnly).SelectMany(x => x.Parts.Length == 1 ? [(Part: x.Parts[0], x.ShownAs)] : new[] { (Part: x.Parts[0], x.ShownAs), (Part: x.Parts[^1], x.ShownAs) })
            .Where(x => x.Part.Length > 1)
            .GroupBy(x => x.Part, StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(x => x.Key.Length)
            .ToList();
        foreach (var part in alone)
        {
            Add(part.Key, Escaped(part.Key), part.Select(x => x.ShownAs).Distinct().ToList() is [var only] ? only : "[name]", capital: true);
        }

        // Middle names and halves of double names are not replaced, but pointed out.
        var halves = known.SelectMany(x => x.Parts).SelectMany(x => x.Split('-').Prepend(x)).Where(x => x.Length > 2 && char.IsUpper(x[0]));
        foreach (var part in alone.Select(x => x.Key).Concat(halves).Distinct(StringComparer.OrdinalIgnoreCase).Where(x => !isShown(x)).OrderByDescending(x => x.Length))
        {
            _parts.Add(FirstWord(part), part);
        }
    }

    /// <summary>Where names stand in a text, and what is shown for each. A single name counts only with a capital: "will" is no Will.</summary>
    public IEnumerable<(int Start, int End, string ShownAs)> In(FoldedText text)
    {
        foreach (var (pattern, shown, capital) in _all.In(text))
        {
            foreach (Match match in pattern.Value.Matches(text.Text))
            {
                var (start, end) = text.Span(match.Index, match.Length);
                if (!capital || char.IsUpper(text.Text[match.Index]))
                {
                    yield return (start, end, shown);
                }
            }
        }
    }

    /// <summary>Where first names, middle names and surnames stand alone, in any case, within a hyphenated word and with an s: the longest at each place.</summary>
    public IEnumerable<(int Start, int End)> PartsIn(FoldedText text)
    {
        var free = 0;
        foreach (var (start, length) in text.Words)
        {
            var word = text.Text.AsSpan(start, length);
            IEnumerable<string> candidates = _parts.Under(word);
            if (word[^1] is 's' or 'S')
            {
                candidates = candidates.Concat(_parts.Under(word[..^1]));
            }

            foreach (var part in candidates.OrderByDescending(x => x.Length))
            {
                var at = start - Offset(part);
                if (at >= free && StandsAt(text.Text, part, at))
                {
                    free = at + part.Length;
                    yield return text.Span(at, part.Length);
                    break;
                }
            }
        }
    }

    private static bool StandsAt(string text, string part, int at)
    {
        var end = at + part.Length;
        if (end > text.Length || (at > 0 && FoldedText.IsOfWord(text[at - 1])) || string.Compare(text, at, part, 0, part.Length, StringComparison.OrdinalIgnoreCase) != 0)
        {
            return false;
        }

        return EndsAt(text, end) || (text[end] is 's' or 'S' && EndsAt(text, end + 1));
    }

    private static bool EndsAt(string text, int end) => end >= text.Length || !FoldedText.IsOfWord(text[end]);

    private void Add(string part, string pattern, string shown, bool capital) =>
        _all.Add(FirstWord(part), (new Lazy<Regex>(() => new Regex(Before + pattern + After, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5))), shown, capital));

    private static string[] PartsOf(string name) =>
        [.. FoldedText.Of(name).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(x => x.Trim('-')).Where(x => x.Any(FoldedText.IsOfWord))];

    // The first stretch of letters and digits of a part, which stands in every text that holds the part.
    private static string FirstWord(string part) => string.Concat(part.Skip(Offset(part)).TakeWhile(FoldedText.IsOfWord));

    private static int Offset(string part) => part.TakeWhile(x => !FoldedText.IsOfWord(x)).Count();

    // A hyphen within a name may be written as a blank.
    private static string Escaped(string part) => Regex.Escape(part).Replace(@"\-", "-", StringComparison.Ordinal).Replace("-", @"[\s-]", StringComparison.Ordinal);
}
