using System.Globalization;
using System.Text;

namespace CaseReview.Domain.Anonymising;

/// <summary>A text without accents, with plain hyphens, apostrophes and blanks and nothing invisible, that knows where each of its letters stood: names are sought in it and replaced in the original.</summary>
internal sealed class FoldedText
{
    // Not a character: texts that hold it cannot be normalised.
    private const char NoCharacter = '\uFFFE';

    private readonly List<int> _places = [];

    public FoldedText(string original)
    {
        Original = original;
        var folded = new StringBuilder(original.Length);
        for (var i = 0; i < original.Length; i++)
        {
            foreach (var letter in Plain(original[i]))
            {
                folded.Append(letter);
                _places.Add(i);
            }
        }

        _places.Add(original.Length);
        Text = folded.ToString();
    }

    public string Original { get; }

    public string Text { get; }

    /// <summary>A name as it is sought.</summary>
    public static string Of(string text) => new FoldedText(text).Text;

    /// <summary>Where a stretch of the folded text stands in the original; a mark that follows its last letter belongs to it.</summary>
    public (int Start, int End) Span(int index, int length)
    {
        var end = _places[index + length - 1] + 1;
        while (end < Original.Length && IsMark(Original[end]))
        {
            end++;
        }

        return (_places[index], end);
    }

    private static string Plain(char letter) => letter switch
    {
        '’' or '‘' or 'ʼ' or '`' => "'",
        '‐' or '‑' or '–' or '—' => "-",
        _ when letter < 128 => letter.ToString(),
        'ł' => "l",
        'Ł' => "L",
        'ø' => "o",
        'Ø' => "O",
        'đ' => "d",
        'Đ' => "D",
        _ when char.IsSurrogate(letter) || letter == NoCharacter => letter.ToString(),
        _ => CharUnicodeInfo.GetUnicodeCategory(letter) switch
        {
            UnicodeCategory.SpaceSeparator => " ",
            UnicodeCategory.Format => "",
            _ => string.Concat(letter.ToString().Normalize(NormalizationForm.FormD).Where(x => !IsMark(x))),
        },
    };

    private static bool IsMark(char letter) => CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark;
}
