using System.Globalization;
using System.Text;

namespace CaseReview.Domain.Anonymising;

/// <summary>A text without accents, with plain hyphens, apostrophes and blanks and nothing invisible, that knows where each of its letters stood: names are sought in it and replaced in the original.</summary>
internal sealed class FoldedText
{
    // Not a character: texts that hold it cannot be normalised.
    private const char NoCharacter = '\uFFFE';

    // Null when every letter stands where it stood.
    private readonly List<int>? _places;
    private IReadOnlyList<(int Start, int Length)>? _words;

    public FoldedText(string original)
    {
        Original = original;
        if (!original.AsSpan().ContainsAnyExceptInRange('\0', '\x7f') && !original.Contains('`', StringComparison.Ordinal))
        {
            Text = original;
            return;
        }

        _places = [];
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

    /// <summary>Its stretches of letters and digits.</summary>
    public IReadOnlyList<(int Start, int Length)> Words => _words ??= [.. WordsOf(Text)];

    /// <summary>A name as it is sought.</summary>
    public static string Of(string text) => new FoldedText(text).Text;

    /// <summary>Where a stretch of the folded text stands in the original; a mark that follows its last letter belongs to it.</summary>
    public (int Start, int End) Span(int index, int length)
    {
        if (_places is null)
        {
            return (index, index + length);
        }

        var end = _places[index + length - 1] + 1;
        while (end < Original.Length && IsMark(Original[end]))
        {
            end++;
        }

        return (_places[index], end);
    }

    /// <summary>Whether a character belongs to a word.</summary>
    public static bool IsOfWord(char letter) => char.IsLetter(letter) || char.IsNumber(letter);

    private static IEnumerable<(int Start, int Length)> WordsOf(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            while (at < text.Length && IsOfWord(text[at]))
            {
                at++;
            }

            if (at > start)
            {
                yield return (start, at - start);
            }
            else
            {
                at++;
            }
        }
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
