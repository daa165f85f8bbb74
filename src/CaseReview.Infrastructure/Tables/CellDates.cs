using System.Globalization;
using System.Text.RegularExpressions;

namespace CaseReview.Infrastructure.Tables;

/// <summary>What a format shows of a moment.</summary>
internal enum CellMoment
{
    /// <summary>Nothing: it is a number.</summary>
    None,

    /// <summary>A date.</summary>
    Date,

    /// <summary>A date with a time.</summary>
    DateAndTime,

    /// <summary>A month whose day it does not show.</summary>
    Month,

    /// <summary>A time alone.</summary>
    Time,
}

/// <summary>Which numbers of a workbook are dates and times, and which they are.</summary>
/// <param name="styles">What the cell styles show, by their numbers.</param>
/// <param name="counts1904">Whether the workbook counts days from 1904, as old ones from a Macintosh do.</param>
internal sealed partial class CellDates(IReadOnlyDictionary<int, CellMoment> styles, bool counts1904)
{
    // Excel holds 1900 for a leap year: days before its 29 February are one off, so they are not read at all.
    private const double First1900 = 61;
    private const int MinutesADay = 24 * 60;
    private static readonly DateTime Epoch1900 = new(1899, 12, 30);
    private static readonly DateTime Epoch1904 = new(1904, 1, 1);

    /// <summary>What one of the formats that every workbook has shows.</summary>
    /// <param name="format">Its number.</param>
    /// <returns>What it shows.</returns>
    public static CellMoment BuiltIn(int format) => format switch
    {
        17 => CellMoment.Month,
        (>= 18 and <= 21) or (>= 45 and <= 47) => CellMoment.Time,
        22 => CellMoment.DateAndTime,
        (>= 14 and <= 16) or (>= 27 and <= 36) or (>= 50 and <= 58) => CellMoment.Date,
        _ => CellMoment.None,
    };

    /// <summary>What a format of the workbook's own shows.</summary>
    /// <param name="format">Its code.</param>
    /// <returns>What it shows.</returns>
    public static CellMoment Own(string format)
    {
        var bare = Marks().Replace(format, "").ToLowerInvariant();
        return (bare.Contains('y', StringComparison.Ordinal), bare.Contains('d', StringComparison.Ordinal), bare.Contains('h', StringComparison.Ordinal)) switch
        {
            (true, true, true) => CellMoment.DateAndTime,
            (true, true, false) => CellMoment.Date,
            (true, false, false) when bare.Contains('m', StringComparison.Ordinal) => CellMoment.Month,
            (false, false, true) when bare.Contains('m', StringComparison.Ordinal) => CellMoment.Time,
            _ => CellMoment.None,
        };
    }

    /// <summary>Reads a number as what its format shows.</summary>
    /// <param name="style">The cell's style.</param>
    /// <param name="value">The number.</param>
    /// <returns>"2014-03-05", "2014-03-05 14:10", "2014-03" or "14:10"; null when it is none of them.</returns>
    public string? TryRead(int style, string value)
    {
        var shows = styles.GetValueOrDefault(style);
        if (shows is CellMoment.None || !double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var days) || days is < 0 or > 100_000)
        {
            return null;
        }

        var minutes = Math.Round(days * MinutesADay);
        if (shows is CellMoment.Time)
        {
            return Epoch1900.AddMinutes(minutes % MinutesADay).ToString("HH:mm", CultureInfo.InvariantCulture);
        }

        if (!counts1904 && days < First1900)
        {
            return null;
        }

        var moment = (counts1904 ? Epoch1904 : Epoch1900).AddMinutes(minutes);
        return moment.ToString(shows switch { CellMoment.Month => "yyyy-MM", CellMoment.DateAndTime when moment.TimeOfDay > TimeSpan.Zero => "yyyy-MM-dd HH:mm", _ => "yyyy-MM-dd" }, CultureInfo.InvariantCulture);
    }

    // Texts in quotes, escapes and words in brackets, such as colours and languages; hours that count on are in brackets too.
    [GeneratedRegex("\"[^\"]*\"|\\\\.|\\[(?!h+\\])[^\\]]*\\]|\\[|\\]")]
    private static partial Regex Marks();
}
