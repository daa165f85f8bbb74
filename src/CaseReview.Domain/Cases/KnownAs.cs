using System.Globalization;
using System.Text;
using CaseReview.Domain.Partnerships;

namespace CaseReview.Domain.Cases;

/// <summary>How people stand on screens and in reports: never by name.</summary>
public static class KnownAs
{
    /// <summary>The initials of a name: "K.M.".</summary>
    /// <param name="name">The full name.</param>
    /// <returns>The first letter of each part, each with a full stop.</returns>
    public static string Initials(string name) =>
        string.Concat(name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => $"{StringInfo.GetNextTextElement(part).ToUpperInvariant()}."));

    /// <summary>How somebody the case is about is shown.</summary>
    /// <param name="naming">The case's scheme.</param>
    /// <param name="number">Order of entry, from 1.</param>
    /// <param name="facts">What is recorded.</param>
    /// <returns>"K.M.", "Child A" or the made-up name.</returns>
    public static string Subject(NamingScheme naming, int number, SubjectFacts facts) => naming switch
    {
        NamingScheme.Initials => Initials(facts.Name),
        NamingScheme.Pseudonyms when facts.Pseudonym.Trim() is { Length: > 0 } chosen => chosen,
        _ => $"{(facts.Kind is SubjectKind.Adult ? "Adult" : "Child")} {Letters(number)}",
    };

    /// <summary>How a family member or other person is shown.</summary>
    /// <param name="naming">The case's scheme.</param>
    /// <param name="number">Order of entry, from 1.</param>
    /// <param name="name">Full name.</param>
    /// <returns>"D.M." or "Person 2".</returns>
    public static string Relative(NamingScheme naming, int number, string name) => naming is NamingScheme.Initials ? Initials(name) : $"Person {number}";

    /// <summary>A name as names are compared: letters and digits alone, without case and accents.</summary>
    /// <param name="name">The name.</param>
    /// <returns>"KITMARLOW"; at most 200 characters.</returns>
    public static string Key(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var letter in name.Replace("\uFFFE", "", StringComparison.Ordinal).Normalize(NormalizationForm.FormD).Where(char.IsLetterOrDigit))
        {
            key.Append(char.ToUpperInvariant(letter));
        }

        return key.Length <= 200 ? key.ToString() : key.ToString(0, 200);
    }

    /// <summary>Age in words on a UK date: "4 months", "2 years".</summary>
    /// <param name="born">Date of birth.</param>
    /// <param name="on">The date; not before the birth.</param>
    /// <returns>The age.</returns>
    public static string Age(DateOnly born, DateOnly on)
    {
        var months = ((on.Year - born.Year) * 12) + on.Month - born.Month - (on.Day < born.Day ? 1 : 0);
        return months switch
        {
            < 1 => Words(on.DayNumber - born.DayNumber, "day"),
            < 24 => Words(months, "month"),
            _ => Words(months / 12, "year"),
        };
    }

    // A to Z, then AA and on.
    private static string Letters(int number) => number <= 26 ? $"{(char)('A' + number - 1)}" : $"{Letters((number - 1) / 26)}{Letters(((number - 1) % 26) + 1)}";

    private static string Words(int count, string unit) => count == 1 ? $"1 {unit}" : $"{count} {unit}s";
}
