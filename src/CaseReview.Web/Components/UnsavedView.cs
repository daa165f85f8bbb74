using CaseReview.Application.UnsavedTexts;
using Microsoft.Extensions.Primitives;

namespace CaseReview.Web.Components;

/// <summary>What a page says of what was typed into its form before and not saved.</summary>
/// <param name="Drafts">The drafts of the form, newest first; at least one.</param>
/// <param name="GoingOnWith">When the draft was kept that the form holds now; null while it holds what is saved.</param>
/// <param name="Here">Address of the form.</param>
public sealed record UnsavedView(IReadOnlyList<UnsavedDraft> Drafts, DateTimeOffset? GoingOnWith, string Here);

/// <summary>A draft that is offered.</summary>
/// <param name="Opening">Which opening of the form it was typed into, as it stands in addresses.</param>
/// <param name="KeptAt">When it was last kept.</param>
/// <param name="Begins">How its longest text begins.</param>
public sealed record UnsavedDraft(string Opening, DateTimeOffset KeptAt, string Begins)
{
    private const int Shown = 60;

    /// <summary>The draft of what was kept.</summary>
    /// <param name="kept">What was kept.</param>
    /// <param name="fields">Its fields.</param>
    /// <returns>The draft.</returns>
    public static UnsavedDraft Of(KeptText kept, IReadOnlyDictionary<string, StringValues> fields)
    {
        var longest = fields.Values.Select(x => x.ToString().ReplaceLineEndings(" ").Trim()).MaxBy(x => x.Length) ?? "";
        return new(kept.Opening.ToString("N"), kept.KeptAt, longest.Length > Shown ? longest[..Shown] + "…" : longest);
    }
}
