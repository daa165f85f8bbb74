using System.Globalization;
using CaseReview.Application.Common;

namespace CaseReview.Web.Components;

/// <summary>Two people wrote at once: both texts, and a form that saves over the other one knowingly.</summary>
/// <param name="What">What was being edited.</param>
/// <param name="Saved">The text now saved.</param>
/// <param name="Typed">The text that was being saved.</param>
/// <param name="TextField">The form field that holds the text; null when it cannot be told from the others.</param>
/// <param name="Beside">What else was typed, in words; null where the text says all.</param>
/// <param name="Rest">The other fields of the form, with the version now saved.</param>
/// <param name="Back">Where the form is, with what the address says of whom or what it is about.</param>
public sealed record StaleEditView(
    string What, string Saved, string Typed, string? TextField, string? Beside, IReadOnlyList<KeyValuePair<string, string>> Rest, string Back)
{
    /// <summary>Makes the view of a refused save.</summary>
    /// <param name="stale">The refusal.</param>
    /// <param name="request">The request that was refused.</param>
    /// <returns>The view.</returns>
    public static StaleEditView Of(StaleEdit stale, HttpRequest request)
    {
        var fields = request.HasFormContentType
            ? request.Form.Where(x => !x.Key.StartsWith('_')).SelectMany(x => x.Value.Select(value => KeyValuePair.Create(x.Key, value ?? ""))).ToList()
            : [];
        var typed = stale.Typed.ReplaceLineEndings("\n");
        var text = FieldOf(stale.Field, typed, fields);
        var version = stale.Version.ToString(CultureInfo.InvariantCulture);
        return new StaleEditView(stale.What, stale.Saved, typed, text, stale.Beside,
        [
            .. fields.Where(x => x.Key != text)
                .Select(x => LastPart(x.Key) == "Version" ? KeyValuePair.Create(x.Key, version) : x),
        ],
        request.Path + QueryString.Create(request.Query.Where(x => x.Key != "handler")));
    }

    // A field that nobody named is known by what was typed into it, while no other holds the same.
    private static string? FieldOf(string? named, string typed, List<KeyValuePair<string, string>> fields)
    {
        var found = fields.Where(x => named is null ? x.Value.ReplaceLineEndings("\n") == typed : LastPart(x.Key) == named).Select(x => x.Key).Distinct().Take(2).ToList();
        return found is [var only] ? only : null;
    }

    private static string LastPart(string key) => key.Split('.')[^1];
}
