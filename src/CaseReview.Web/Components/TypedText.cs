namespace CaseReview.Web.Components;

/// <summary>One answer as it was typed.</summary>
/// <param name="Key">The field's name.</param>
/// <param name="Name">The name in words.</param>
/// <param name="Text">What was typed or chosen, line ends as one character.</param>
public sealed record TypedText(string Key, string Name, string Text)
{
    private static readonly string[] DateParts = ["Day", "Month", "Year", "Time"];

    private static readonly string[] Secret = ["Password", "Code"];

    /// <summary>What a form brought, without what nobody typed, and never a password or a code.</summary>
    /// <param name="request">The request.</param>
    /// <returns>The answers in the order sent.</returns>
    public static IReadOnlyList<TypedText> Of(HttpRequest request)
    {
        if (!request.HasFormContentType)
        {
            return [];
        }

        return
        [
            .. from field in request.Form
               let key = Whole(field.Key)
               where !key.StartsWith('_') && !IsPlumbing(Last(key))
               from value in field.Value
               where !string.IsNullOrWhiteSpace(value)
               group value.ReplaceLineEndings("\n") by key into answer
               select new TypedText(answer.Key, InWords(Last(answer.Key)), string.Join(' ', answer)),
        ];
    }

    // The parts of a date make one answer.
    private static string Whole(string key) => DateParts.Contains(Last(key)) && key.Contains('.') ? key[..key.LastIndexOf('.')] : key;

    private static bool IsPlumbing(string name) =>
        name.EndsWith("Id", StringComparison.Ordinal) || name.EndsWith("Ids", StringComparison.Ordinal) || name == "Version" || Secret.Contains(name);

    private static string Last(string key) => key.Split('.')[^1];

    private static string InWords(string name)
    {
        var words = string.Concat(name.Select((x, i) => i > 0 && char.IsUpper(x) ? $" {char.ToLowerInvariant(x)}" : x.ToString()));
        return words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
    }
}

/// <summary>An act that a rule does not allow now, and what was typed for it.</summary>
/// <param name="Sentence">The rule's own words.</param>
/// <param name="Typed">What was typed.</param>
public sealed record RefusalView(string Sentence, IReadOnlyList<TypedText> Typed);
