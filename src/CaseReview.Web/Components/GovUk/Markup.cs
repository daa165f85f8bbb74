using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CaseReview.Web.Components.GovUk;

/// <summary>The pieces of markup that several GOV.UK components share.</summary>
internal static class Markup
{
    /// <summary>An element with its children.</summary>
    public static TagBuilder Element(string name, string? classes, params IHtmlContent?[] children)
    {
        var element = new TagBuilder(name);
        if (!string.IsNullOrWhiteSpace(classes))
        {
            element.Attributes["class"] = classes;
        }

        foreach (var child in children)
        {
            if (child is not null)
            {
                element.InnerHtml.AppendHtml(child);
            }
        }

        return element;
    }

    /// <summary>Text, to be encoded.</summary>
    public static IHtmlContent Text(string text) => new HtmlContentBuilder().Append(text);

    /// <summary>Sets an attribute, unless there is no value for it.</summary>
    public static TagBuilder With(this TagBuilder element, string attribute, string? value)
    {
        if (value is not null)
        {
            element.Attributes[attribute] = value;
        }

        return element;
    }

    /// <summary>Class names joined, those that do not apply left out.</summary>
    public static string Classes(params string?[] names) => string.Join(' ', names.Where(x => !string.IsNullOrWhiteSpace(x)));

    /// <summary>A label, on a page of one question inside the h1.</summary>
    public static IHtmlContent Label(string text, string forId, string? classes, bool isHeading)
    {
        var label = Element("label", Classes("govuk-label", classes), Text(text)).With("for", forId);
        return isHeading ? Element("h1", "govuk-label-wrapper", label) : label;
    }

    /// <summary>A hint under a label or legend.</summary>
    public static TagBuilder Hint(string text, string id, string? classes = null) =>
        Element("div", Classes("govuk-hint", classes), Text(text)).With("id", id);

    /// <summary>An error message above its field.</summary>
    public static TagBuilder Error(string text, string? id) =>
        Element("p", "govuk-error-message", Element("span", "govuk-visually-hidden", Text("Error:")), Text(" " + text)).With("id", id);

    /// <summary>A fieldset with its legend.</summary>
    public static TagBuilder Fieldset(string legend, string? legendClasses, bool isHeading, string? describedBy, string? role, IHtmlContent content)
    {
        IHtmlContent words = isHeading ? Element("h1", "govuk-fieldset__heading", Text(legend)) : Text(legend);
        return Element("fieldset", "govuk-fieldset", Element("legend", Classes("govuk-fieldset__legend", legendClasses), words), content)
            .With("role", role)
            .With("aria-describedby", describedBy);
    }
}
