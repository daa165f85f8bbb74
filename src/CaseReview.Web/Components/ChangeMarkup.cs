using CaseReview.Domain.Reports;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CaseReview.Web.Components;

/// <summary>Draws what changed between two texts. Written without any white space of its own, because line ends of the text are shown.</summary>
public static class ChangeMarkup
{
    /// <summary>The text with removed and added words marked, for eyes and for screen readers.</summary>
    /// <param name="changes">The runs of words.</param>
    /// <returns>The content of a paragraph.</returns>
    public static IHtmlContent Of(IReadOnlyList<TextChange> changes)
    {
        var content = new HtmlContentBuilder();
        foreach (var change in changes)
        {
            _ = change.Kind switch
            {
                ChangeKind.Removed => content.AppendHtml(Marked("del", "Removed: ", change.Text)),
                ChangeKind.Added => content.AppendHtml(Marked("ins", "Added: ", change.Text)),
                _ => content.Append(change.Text),
            };
        }

        return content;
    }

    private static TagBuilder Marked(string element, string spoken, string text)
    {
        var word = new TagBuilder("span");
        word.AddCssClass("govuk-visually-hidden");
        word.InnerHtml.Append(spoken);
        var mark = new TagBuilder(element);
        mark.InnerHtml.AppendHtml(word).Append(text);
        return mark;
    }
}
