using System.Globalization;
using System.Text.RegularExpressions;

namespace CaseReview.Infrastructure.Tables;

/// <summary>Which numbers of a workbook are dates, and which dates they are.</summary>
/// <param name="styles">Numbers of the cell styles that show dates.</param>
/// <param name="counts1904">Whether the workbook counts days from 1904, as old ones from a Macintosh do.</param>
internal sealed partial class CellDates(HashSet<int> styles, bool counts1904)
{
    // Excel holds 1900 for a leap year: days before its 29 February are one off, so they are not read at all.
    private const double First1900 = 61;
    private static readonly DateTime Epoch1900 = new(1899, 12, 30);
    private static readonly DateTime Epoch1904 = new(1904, 1, 1);

    /// <summary>Whether one of the formats that every workbook has shows a date.</summary>
    public static bool IsBuiltIn(int format) => format is (>= 14 and <= 17) or 22 or (>= 27 and <= 36) or (>= 50 and <= 58);

    /// <summary>Whether a format of the workbook's own shows a date.</summary>
    public static bool IsDate(string format) => Marks().Replace(format, "") is var bare && bare.Contains('y', StringComparison.OrdinalIgnoreCase) && bare.Contains('d', StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a number as a date.</summary>
    /// <param name="style">The cell's style.</param>
    /// <param name="value">The number.</param>
    /// <returns>"2014-03-05"; null when it is no date.</returns>
    public string? TryRead(int style, string value)
    {
        if (!styles.Contains(style) || !double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var days) || days is < 0 or > 100_000 || (!counts1904 && days < First1900))
        {
            return null;
        }

        return (counts1904 ? Epoch1904 : Epoch1900).AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    // Texts in quotes, escapes and words in brackets, such as colours and languages.
    [GeneratedRegex("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]")]
    private static partial Regex Marks();
}
