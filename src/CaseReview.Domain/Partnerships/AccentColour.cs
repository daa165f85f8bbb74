using System.Globalization;

namespace CaseReview.Domain.Partnerships;

/// <summary>A partnership's colour: white text stands on it and it stands on white, so it must differ enough from white (WCAG 1.4.3).</summary>
public static class AccentColour
{
    /// <summary>Least contrast of text.</summary>
    public const double LeastContrast = 4.5;

    /// <summary>Whether a text is a colour: # and six hexadecimal digits.</summary>
    /// <param name="colour">The text.</param>
    /// <returns>True for a colour.</returns>
    public static bool IsColour(string colour) => colour is ['#', .. { Length: 6 } digits] && digits.All(char.IsAsciiHexDigit);

    /// <summary>Whether text in a colour can be read on white.</summary>
    /// <param name="colour">The colour.</param>
    /// <returns>True when the contrast is at least <see cref="LeastContrast"/>.</returns>
    public static bool IsReadable(string colour) => IsColour(colour) && ContrastWithWhite(colour) >= LeastContrast;

    /// <summary>The contrast of a colour with white, as WCAG computes it.</summary>
    /// <param name="colour">"#12505b".</param>
    /// <returns>From 1 (white) to 21 (black).</returns>
    public static double ContrastWithWhite(string colour)
    {
        double Part(int index)
        {
            var share = int.Parse(colour.AsSpan(1 + (2 * index), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
        }

        return 1.05 / ((0.2126 * Part(0)) + (0.7152 * Part(1)) + (0.0722 * Part(2)) + 0.05);
    }
}
