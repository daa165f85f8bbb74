using System.Text.RegularExpressions;

namespace CaseReview.Domain.Anonymising;

/// <summary>Names of agencies for which something else is shown. They are made of common words, so that only the whole name counts.</summary>
internal sealed class AgencyPatterns
{
    private readonly Dictionary<string, string> _shown = new(StringComparer.OrdinalIgnoreCase);
    private readonly WordIndex<(Regex Pattern, string ShownAs)> _all = new();

    public AgencyPatterns(IEnumerable<GlossaryTerm> terms)
    {
        foreach (var term in terms.OrderByDescending(x => x.Name.Length))
        {
            var words = FoldedText.Of(term.Name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (!_shown.TryAdd(term.Name, term.ShownAs) || new FoldedText(words[0]).Words is not [var (start, length), ..])
            {
                continue;
            }

            // "police" is a common word; "south yorkshire police" is nobody else.
            var ignoreCase = words.Length > 1 ? RegexOptions.IgnoreCase : RegexOptions.None;
            var pattern = $@"(?<![\p{{L}}\p{{N}}]){string.Join(@"\s+", words.Select(Regex.Escape))}(?![\p{{L}}\p{{N}}])";
            _all.Add(words[0].Substring(start, length), (new Regex(pattern, ignoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5)), term.ShownAs));
        }
    }

    public string? ShownAs(string name) => _shown.GetValueOrDefault(name);

    /// <summary>Where they stand in a text, and what is shown for each.</summary>
    public IEnumerable<(int Start, int End, string ShownAs)> In(FoldedText text)
    {
        foreach (var (pattern, shown) in _all.In(text))
        {
            foreach (Match match in pattern.Matches(text.Text))
            {
                var (start, end) = text.Span(match.Index, match.Length);
                yield return (start, end, shown);
            }
        }
    }
}
