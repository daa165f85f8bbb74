using System.Globalization;
using System.Text.RegularExpressions;

namespace CaseReview.Domain.Common;

/// <summary>What people and spreadsheets write into the cells of a table.</summary>
public static partial class TypedCell
{
    private const int QuotedLength = 40;
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    private static readonly string[] DateForms =
        ["d/M/yyyy", "d.M.yyyy", "d-M-yyyy", "yyyy-MM-dd", "d MMM yyyy", "d MMMM yyyy", "d-MMM-yyyy", "ddd d MMM yyyy", "ddd d MMMM yyyy", "dddd d MMMM yyyy"];

    /// <summary>A cell as a message quotes it: the beginning of a long one.</summary>
    /// <param name="text">The cell.</param>
    /// <returns>It, in quotation marks.</returns>
    public static string Quoted(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return $"“{(text.Length <= QuotedLength ? text : text[..QuotedLength] + "…")}”";
    }

    /// <summary>Parts a date from the time of day that stands after it.</summary>
    /// <param name="text">The cell.</param>
    /// <returns>The date as written, and the time as written; the time is empty where there is none, or only midnight, which spreadsheets add.</returns>
    public static (string Day, string Time) DayAndTime(string text)
    {
        var both = DateAndTime().Match(text);
        if (!both.Success)
        {
            return (text, "");
        }

        var time = both.Groups[2].Value;
        return (both.Groups[1].Value, time.All(x => x is '0' or ':') ? "" : time);
    }

    /// <summary>Reads a date with its day before its month, as it is written in the United Kingdom, or as 2014-03-05.</summary>
    /// <param name="text">The cell; a time after the date is left out.</param>
    /// <param name="date">The date.</param>
    /// <returns>Whether it is one, with four numbers for its year.</returns>
    public static bool TryReadDate(string text, out DateOnly date) =>
        DateOnly.TryParseExact(DayAndTime(text).Day.Replace(",", "", StringComparison.Ordinal), DateForms, English, DateTimeStyles.AllowWhiteSpaces, out date);

    /// <summary>Says why a cell is no date.</summary>
    /// <param name="text">The cell.</param>
    /// <returns>A sentence without a full stop.</returns>
    public static string WhyNoDate(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.All(char.IsAsciiDigit)
            ? $"{Quoted(text)} is a number. Make the column a date in the spreadsheet"
            : $"{Quoted(text)} is no date. Write it like 31/12/2014, with 4 numbers for the year";
    }

    [GeneratedRegex(@"^(.+\S)\s+(\d{1,2}:\d{2}(?::\d{2})?)$")]
    private static partial Regex DateAndTime();
}
