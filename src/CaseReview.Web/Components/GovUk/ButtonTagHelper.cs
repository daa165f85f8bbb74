using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CaseReview.Web.Components.GovUk;

/// <summary>A button, or with <c>href</c> a link that looks like one. A second click within a second does nothing.</summary>
[HtmlTargetElement("govuk-button")]
public sealed class ButtonTagHelper : TagHelper
{
    /// <summary>"secondary", "warning" or "inverse"; none for the one green button of a page.</summary>
    public string? Variant { get; set; }

    /// <summary>Where it leads. Without it, the button sends its form.</summary>
    public string? Href { get; set; }

    /// <summary>Whether it is disabled.</summary>
    public bool Disabled { get; set; }

    /// <summary>Whether a second click is let through.</summary>
    public bool AllowDoubleClick { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass("govuk-button", HtmlEncoder.Default);
        if (Variant is not null)
        {
            output.AddClass($"govuk-button--{Variant}", HtmlEncoder.Default);
        }

        output.Attributes.SetAttribute("data-module", "govuk-button");
        if (Href is not null)
        {
            output.TagName = "a";
            output.Attributes.SetAttribute("href", Href);
            output.Attributes.SetAttribute("role", "button");
            output.Attributes.SetAttribute("draggable", "false");
            return;
        }

        output.TagName = "button";
        if (!output.Attributes.ContainsName("type"))
        {
            output.Attributes.SetAttribute("type", "submit");
        }

        if (Disabled)
        {
            output.Attributes.SetAttribute(new TagHelperAttribute("disabled"));
            output.Attributes.SetAttribute("aria-disabled", "true");
        }

        if (!AllowDoubleClick)
        {
            output.Attributes.SetAttribute("data-prevent-double-click", "true");
        }
    }
}

/// <summary>
/// Stands first in a form whose first visible button is not its main one ("Add another child"): Enter in a field presses the first
/// button of a form, with or without JavaScript, so this unseen one sends the form as its main button does.
/// </summary>
[HtmlTargetElement("default-button", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DefaultButtonTagHelper : TagHelper
{
    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "button";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass("govuk-visually-hidden", HtmlEncoder.Default);
        output.Attributes.SetAttribute("type", "submit");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Attributes.SetAttribute("data-module", "govuk-button");
        output.Attributes.SetAttribute("data-prevent-double-click", "true");
    }
}
