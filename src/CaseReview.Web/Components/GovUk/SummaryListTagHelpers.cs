using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CaseReview.Web.Components.GovUk;

/// <summary>Facts with their names. Inside stand <c>govuk-summary-row</c> elements.</summary>
[HtmlTargetElement("govuk-summary-list")]
public sealed class SummaryListTagHelper : TagHelper
{
    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "dl";
        output.AddClass("govuk-summary-list", HtmlEncoder.Default);
    }
}

/// <summary>One fact. The content is its value.</summary>
[HtmlTargetElement("govuk-summary-row")]
public sealed class SummaryRowTagHelper : TagHelper
{
    /// <summary>Its name.</summary>
    public string Key { get; set; } = "";

    /// <summary>Where it can be changed; none when it cannot.</summary>
    public string? ActionHref { get; set; }

    /// <summary>What the link says.</summary>
    public string ActionText { get; set; } = "Change";

    /// <summary>What the link changes, for those who do not see the row: "date of birth".</summary>
    public string? ActionHidden { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var value = await output.GetChildContentAsync();
        output.TagName = "div";
        output.AddClass("govuk-summary-list__row", HtmlEncoder.Default);
        output.Content.SetHtmlContent(Markup.Element("dt", "govuk-summary-list__key", Markup.Text(Key)));
        output.Content.AppendHtml(Markup.Element("dd", "govuk-summary-list__value", value));
        if (ActionHref is not null)
        {
            output.Content.AppendHtml(Markup.Element("dd", "govuk-summary-list__actions", Action()));
        }
    }

    private TagBuilder Action() => Markup.Element("a", "govuk-link",
        Markup.Text(ActionText),
        ActionHidden is null ? null : Markup.Element("span", "govuk-visually-hidden", Markup.Text(" " + ActionHidden))).With("href", ActionHref);
}
