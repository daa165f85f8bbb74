using System.Text;
using System.Text.RegularExpressions;

namespace CaseReview.Domain.Anonymising;

/// <summary>What tells who somebody is.</summary>
public enum LeakKind
{
    /// <summary>A name.</summary>
    Name,

    /// <summary>A date of birth.</summary>
    DateOfBirth,

    /// <summary>An address or a postcode.</summary>
    Address,

    /// <summary>An NHS number.</summary>
    NhsNumber,

    /// <summary>A telephone number.</summary>
    Telephone,

    /// <summary>An email address.</summary>
    Email,

    /// <summary>The name of an agency for which something else is shown.</summary>
    Agency,
}

/// <summary>Something in a text that tells who somebody is.</summary>
/// <param name="Kind">What.</param>
/// <param name="Found">As it stands there.</param>
public sealed record Leak(LeakKind Kind, string Found);

/// <summary>
/// Replaces names and what else tells who somebody is by what a glossary shows for it (D-RR-08, K-CON-01), and finds what still shows. Replacing is careful:
/// whole words, a single name only with a capital. Finding is wide: also in small letters, within a hyphenated word, and after a title.
/// </summary>
public sealed partial class Anonymiser
{
    private readonly NamePatterns _names;
    private readonly AgencyPatterns _agencies;
    private readonly IReadOnlyList<Regex> _born;
    private readonly HashSet<string> _shown;

    /// <summary>Makes one for a case.</summary>
    /// <param name="terms">Names and what is shown for them.</param>
    /// <param name="born">Known dates of birth.</param>
    public Anonymiser(IEnumerable<GlossaryTerm> terms, IEnumerable<DateOnly> born)
    {
        var all = terms.ToList();
        _shown = all.SelectMany(x => FoldedText.Of(x.ShownAs).Split(' ')).ToHashSet(StringComparer.OrdinalIgnoreCase);
        _names = new NamePatterns(all.Where(x => !x.IsAgency), _shown.Contains);
        _agencies = new AgencyPatterns(all.Where(x => x.IsAgency));
        _born = [.. born.Distinct().Select(Identifiers.DateOf)];
    }

    /// <summary>A text with everything replaced that the glossary and the patterns know.</summary>
    /// <param name="text">The text; null stays null.</param>
    /// <returns>The text to show.</returns>
    public string? Apply(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return text;
        }

        var folded = new FoldedText(text);
        var names = _names.In(folded).Select(x => (x.Start, x.End, x.ShownAs));
        var others = Identifiers.In(folded, _born).Select(x => (x.Start, x.End, ShownAs: Identifiers.ShownAs(x.Kind)));

        // Of two that overlap the one that begins first stands, of two that begin together the longer, of two as long the first found.
        var (result, at) = (new StringBuilder(text.Length), 0);
        foreach (var (start, end, shown) in _agencies.In(folded).Concat(names).Concat(others).OrderBy(x => x.Start).ThenByDescending(x => x.End))
        {
            if (start >= at)
            {
                // Initials that end a sentence end it once.
                result.Append(text, at, start - at).Append(shown);
                at = end < text.Length && text[end] == '.' && shown.EndsWith('.') ? end + 1 : end;
            }
        }

        return result.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>What is shown for an agency wherever its name stands by itself.</summary>
    /// <param name="name">The agency's name.</param>
    /// <returns>What is shown; null when its name is.</returns>
    public string? AgencyShownAs(string name) => _agencies.ShownAs(name);

    /// <summary>What in a text still tells who somebody is.</summary>
    /// <param name="text">The text as it would leave.</param>
    /// <returns>Each once, in order of place.</returns>
    public IReadOnlyList<Leak> Check(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return [];
        }

        var folded = new FoldedText(text);
        var names = _names.In(folded).Where(x => !FoldedText.Of(text[x.Start..x.End]).Split(' ').All(_shown.Contains)).Select(x => (x.Start, x.End, Kind: LeakKind.Name));
        var agencies = _agencies.In(folded).Select(x => (x.Start, x.End, Kind: LeakKind.Agency));
        var parts = _names.PartsIn(folded).Select(x => (x.Start, x.End, Kind: LeakKind.Name));
        var titled = Titled().Matches(folded.Text).Where(x => !_shown.Contains(x.Groups["x"].Value)).Select(x => folded.Span(x.Groups["x"].Index, x.Groups["x"].Length)).Select(x => (x.Start, x.End, Kind: LeakKind.Name));
        var (found, at) = (new List<Leak>(), 0);
        foreach (var (start, end, kind) in agencies.Concat(names).Concat(Identifiers.In(folded, _born)).Concat(parts).Concat(titled).OrderBy(x => x.Start).ThenByDescending(x => x.End))
        {
            if (start >= at)
            {
                found.Add(new Leak(kind, text[start..end]));
                at = end;
            }
        }

        return [.. found.Distinct()];
    }

    [GeneratedRegex(@"\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|PC|DC|DS|DI|Sgt|Sister|Nurse)\.?\s+(?<x>[A-Z][\p{L}'-]+(?:\s+[A-Z][\p{L}'-]+)?)", RegexOptions.CultureInvariant, 5_000)]
    private static partial Regex Titled();
}
