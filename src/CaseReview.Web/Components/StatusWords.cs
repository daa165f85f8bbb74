using System.Text;

namespace CaseReview.Web.Components;

/// <summary>Whose words: some mean different things in different places.</summary>
public enum StatusOf
{
    /// <summary>Any but those below.</summary>
    Anything,

    /// <summary>A sign-off step, where "Returned" asks for something.</summary>
    SignOff,
}

/// <summary>The product's status words and their colours. A word that is not here is grey.</summary>
public static class StatusWords
{
    private static readonly Dictionary<string, string[]> Colours = new()
    {
        ["blue"] = ["Draft", "Returned", "With deputy", "Referral", "Notification", "Scoping", "Returns", "Drafting", "In progress", "Received", "Acknowledged", "Collating", "Coming in"],
        ["orange"] = ["Columns to be named", "To be confirmed", "Sent back", "Waiting for you", "Meeting today", "To be ratified", "Amber: at risk"],
        ["green"] = ["Imported", "Accepted", "Nil return", "Signed", "Delivered", "Quorate", "Approved", "Nothing to correct", "Green: on track"],
        ["red"] = ["Late", "Failed", "Not quorate", "Red: off track"],
        ["purple"] = ["Going on without", "With partners", "With the Panel"],
        ["teal"] = ["Review", "Supplied", "Open until concluded", "Drives reminders"],
        ["grey"] = ["Asked", "Opened", "Not required", "Sent", "Set aside", "Closed", "Link used", "Complete", "Not needed", "Taken off", "Not asked"],
    };

    private static readonly Dictionary<string, (string Word, string Colour)> Known = Colours
        .SelectMany(x => x.Value.Select(word => (Word: word, Colour: x.Key)))
        .ToDictionary(x => x.Word, StringComparer.OrdinalIgnoreCase);

    /// <summary>A status in words, with its colour.</summary>
    /// <param name="status">An enum value or a word: <c>SentBack</c>, "Sent back".</param>
    /// <param name="of">Whose status.</param>
    /// <returns>"Sent back" and "orange".</returns>
    public static (string Word, string Colour) Of(object status, StatusOf of = StatusOf.Anything)
    {
        var word = status is Enum ? InWords(status.ToString()!) : status.ToString()!;
        var known = Known.GetValueOrDefault(word, (word, "grey"));
        return of is StatusOf.SignOff && known.Item1 == "Returned" ? ("Returned", "orange") : known;
    }

    /// <summary>A code name in words.</summary>
    /// <param name="name">"SentBack".</param>
    /// <returns>"Sent back".</returns>
    public static string InWords(string name)
    {
        var words = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && words.Length > 0)
            {
                words.Append(' ').Append(char.ToLowerInvariant(letter));
            }
            else
            {
                words.Append(letter);
            }
        }

        return words.ToString();
    }
}
