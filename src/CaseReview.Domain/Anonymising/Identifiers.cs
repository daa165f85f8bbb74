using System.Globalization;
using System.Text.RegularExpressions;

namespace CaseReview.Domain.Anonymising;

/// <summary>What tells who somebody is without a name: dates of birth, addresses, NHS and telephone numbers, email addresses.</summary>
internal static partial class Identifiers
{
    /// <summary>Where they stand in a text.</summary>
    /// <param name="text">The text, folded.</param>
    /// <param name="born">Known dates of birth, as they are sought (<see cref="DateOf"/>).</param>
    public static IEnumerable<(int Start, int End, LeakKind Kind)> In(FoldedText text, IReadOnlyList<Regex> born)
    {
        // All but an email address need a digit, and most texts have neither.
        var (hasDigit, hasAt) = (text.Text.Any(char.IsDigit), text.Text.Contains('@', StringComparison.Ordinal));
        if (!hasDigit && !hasAt)
        {
            yield break;
        }

        foreach (var (group, kind) in Patterns.Where(x => x.Kind is LeakKind.Email ? hasAt : hasDigit).SelectMany(x => x.Pattern.Matches(text.Text).Select(match => (match.Groups["x"] is { Success: true } part ? part : match, x.Kind))))
        {
            if (kind is not LeakKind.NhsNumber || IsNhsNumber(text.Text, group))
            {
                var (start, end) = text.Span(group.Index, group.Length);
                yield return (start, end, kind);
            }
        }

        foreach (var date in born)
        {
            foreach (Match match in date.Matches(text.Text))
            {
                var (start, end) = text.Span(match.Index, match.Length);
                yield return (start, end, LeakKind.DateOfBirth);
            }
        }
    }

    /// <summary>What is shown in their place.</summary>
    public static string ShownAs(LeakKind kind) => kind switch
    {
        LeakKind.DateOfBirth => "[date of birth]",
        LeakKind.Address => "[address]",
        LeakKind.NhsNumber => "[NHS number]",
        LeakKind.Telephone => "[telephone number]",
        LeakKind.Email => "[email address]",
        _ => "[name]",
    };

    private static IReadOnlyList<(Regex Pattern, LeakKind Kind)> Patterns { get; } =
    [
        (BirthDate(), LeakKind.DateOfBirth), (Email(), LeakKind.Email), (NhsNumber(), LeakKind.NhsNumber), (Telephone(), LeakKind.Telephone),
        (Street(), LeakKind.Address), (Postcode(), LeakKind.Address),
    ];

    // The last of ten digits is a check on the others (modulus 11); named as an NHS number it counts whatever it is.
    private static bool IsNhsNumber(string text, Group number)
    {
        var digits = number.Value.Where(char.IsAsciiDigit).Select(x => x - '0').ToList();
        var check = 11 - (digits.Take(9).Select((x, index) => x * (10 - index)).Sum() % 11);
        var before = text[Math.Max(0, number.Index - 20)..number.Index];
        return (check == 11 ? 0 : check) == digits[9] || before.Contains("NHS", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A known date in every form in which it is written.</summary>
    public static Regex DateOf(DateOnly day)
    {
        var (month, shortMonth) = (day.ToString("MMMM", CultureInfo.InvariantCulture), day.Month == 9 ? "Sept?" : day.ToString("MMM", CultureInfo.InvariantCulture));
        var (year, shortYear) = (day.Year, (day.Year % 100).ToString("00", CultureInfo.InvariantCulture));
        var pattern = string.Create(CultureInfo.InvariantCulture,
            $@"(?<!\d)(0?{day.Day}(st|nd|rd|th)?\s+(of\s+)?({month}|{shortMonth})\.?,?\s+({year}|{shortYear})|({month}|{shortMonth})\s+0?{day.Day}(st|nd|rd|th)?,?\s+{year}|0?{day.Day}[/.-]0?{day.Month}[/.-]({year}|{shortYear})|{year}-{day.Month:00}-{day.Day:00})(?!\d)");
        return new Regex(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5));
    }

    [GeneratedRegex(@"\b(?:d\.?o\.?b\.?|date\s+of\s+birth|born(?:\s+on)?)[\s:,-]*(?<x>\d{1,2}(?:[/.-]\d{1,2}[/.-]\d{2,4}|(?:st|nd|rd|th)?\s+(?:of\s+)?[A-Z]{3,9}\.?,?\s+\d{2,4})|\d{4}-\d\d-\d\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 5_000)]
    private static partial Regex BirthDate();

    [GeneratedRegex(@"[A-Z0-9._%+-]+@[A-Z0-9.-]+\.[A-Z]{2,}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 5_000)]
    private static partial Regex Email();

    [GeneratedRegex(@"(?<![\d+])\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)", RegexOptions.CultureInvariant, 5_000)]
    private static partial Regex NhsNumber();

    [GeneratedRegex(@"(?<!\d)(?:\+44[ -]?(?:\(0\)[ -]?)?|\(?0)\d{2,5}\)?(?:[ -]?\d){5,8}(?!\d)", RegexOptions.CultureInvariant, 5_000)]
    private static partial Regex Telephone();

    [GeneratedRegex(@"\b(?:flat\s+\d+[a-z]?,?\s+)?\d{1,4}[a-z]?,?\s+(?:[A-Z][\w'-]*\s+){1,4}(?:street|road|lane|avenue|close|drive|way|court|crescent|place|terrace|gardens|grove|square|walk|mews|hill|row|rise|view|park|green|st|rd|ave)\b\.?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 5_000)]
    private static partial Regex Street();

    [GeneratedRegex(@"\b(?:GIR ?0AA|[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 5_000)]
    private static partial Regex Postcode();
}
