using System.Globalization;

namespace CaseReview.Domain.Cases;

/// <summary>How people stand on screens and in reports: by initials and age, never by name.</summary>
public static class KnownAs
{
    /// <summary>The initials of a name: "K.M.".</summary>
    /// <param name="name">The full name.</param>
    /// <returns>The first letter of each part, each with a full stop.</returns>
    public static string Initials(string name) =>
        string.Concat(name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => $"{StringInfo.GetNextTextElement(part).ToUpperInvariant()}."));

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

    private static string Words(int count, string unit) => count == 1 ? $"1 {unit}" : $"{count} {unit}s";
}
