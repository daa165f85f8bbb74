using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CaseReview.Web.Components.GovUk;

/// <summary>Text that stands out by a bar beside it.</summary>
[HtmlTargetElement("govuk-inset-text")]
public sealed class InsetTextTagHelper : TagHelper
{
    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.AddClass("govuk-inset-text", HtmlEncoder.Default);
    }
}

/// <summary>What may go wrong if something is not done.</summary>
[HtmlTargetElement("govuk-warning-text")]
public sealed class WarningTextTagHelper : TagHelper
{
    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var text = await output.GetChildContentAsync();
        output.TagName = "div";
        output.AddClass("govuk-warning-text", HtmlEncoder.Default);
        output.Content.SetHtmlContent(Markup.Element("span", "govuk-warning-text__icon", Markup.Text("!")).With("aria-hidden", "true"));
        output.Content.AppendHtml(Markup.Element("strong", "govuk-warning-text__text",
            Markup.Element("span", "govuk-visually-hidden", Markup.Text("Warning")), Markup.Text(" "), text));
    }
}

/// <summary>A hint that stands alone, or holds more than plain text.</summary>
[HtmlTargetElement("govuk-hint")]
public sealed class HintTagHelper : TagHelper
{
    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.AddClass("govuk-hint", HtmlEncoder.Default);
    }
}

/// <summary>
/// The error of a field that is drawn without a helper of its own: shown where this stands, and the error summary leads to the field.
/// Without an error it draws nothing.
/// </summary>
[HtmlTargetElement("field-error")]
public sealed class FieldErrorTagHelper : TagHelper
{
    /// <summary>The page being drawn.</summary>
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext? ViewContext { get; set; }

    /// <summary>The key in the model state: "Form.Agencies".</summary>
    public string Name { get; set; } = "";

    /// <summary>The id of the element that takes focus.</summary>
    public string Field { get; set; } = "";

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        FieldList.Of(ViewContext!.HttpContext).Add(Name, Field);
        output.TagName = null;
        if (ViewContext.ViewData.ModelState.TryGetValue(Name, out var entry) && entry.Errors.FirstOrDefault() is { } error)
        {
            output.Content.SetHtmlContent(Markup.Error(error.ErrorMessage, Field + "-error"));
        }
    }
}

/// <summary>More, for those who ask for it.</summary>
[HtmlTargetElement("govuk-details")]
public sealed class DetailsTagHelper : TagHelper
{
    /// <summary>What to press: "How this was worked out".</summary>
    public string Summary { get; set; } = "";

    /// <summary>Whether it stands open.</summary>
    public bool Open { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var text = await output.GetChildContentAsync();
        output.TagName = "details";
        output.AddClass("govuk-details", HtmlEncoder.Default);
        if (Open)
        {
            output.Attributes.SetAttribute(new TagHelperAttribute("open"));
        }

        output.Content.SetHtmlContent(Markup.Element("summary", "govuk-details__summary",
            Markup.Element("span", "govuk-details__summary-text", Markup.Text(Summary))));
        output.Content.AppendHtml(Markup.Element("div", "govuk-details__text", text));
    }
}

/// <summary>What has happened, at the end of a journey.</summary>
[HtmlTargetElement("govuk-panel")]
public sealed class PanelTagHelper : TagHelper
{
    /// <summary>The page's h1.</summary>
    public string Title { get; set; } = "";

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var body = await output.GetChildContentAsync();
        output.TagName = "div";
        output.AddClass("govuk-panel", HtmlEncoder.Default);
        output.AddClass("govuk-panel--confirmation", HtmlEncoder.Default);
        output.Content.SetHtmlContent(Markup.Element("h1", "govuk-panel__title", Markup.Text(Title)));
        if (!body.IsEmptyOrWhiteSpace)
        {
            output.Content.AppendHtml(Markup.Element("div", "govuk-panel__body", body));
        }
    }
}

/// <summary>A word for a status. Where the status is one of the product's, use <c>status-tag</c>, which knows its colour.</summary>
[HtmlTargetElement("govuk-tag")]
public sealed class TagTagHelper : TagHelper
{
    /// <summary>A colour of govuk-frontend's; none for its blue.</summary>
    public string? Colour { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "strong";
        output.AddClass("govuk-tag", HtmlEncoder.Default);
        if (Colour is not null)
        {
            output.AddClass($"govuk-tag--{Colour}", HtmlEncoder.Default);
        }
    }
}

/// <summary>Several controls under one question, each with a label of its own.</summary>
[HtmlTargetElement("govuk-fieldset")]
public sealed class FieldsetTagHelper : TagHelper
{
    /// <summary>The question.</summary>
    public string Legend { get; set; } = "";

    /// <summary>Further classes of the legend.</summary>
    public string? LegendClass { get; set; }

    /// <summary>Whether the legend is the page's h1.</summary>
    public bool LegendIsHeading { get; set; }

    /// <summary>Ids of elements that describe it.</summary>
    public string? DescribedBy { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        var fieldset = Markup.Fieldset(Legend, LegendClass, LegendIsHeading, DescribedBy, null, content);
        foreach (var attribute in output.Attributes.Where(x => x.Name == "class"))
        {
            fieldset.AddCssClass(attribute.Value.ToString()!);
        }

        output.TagName = null;
        output.Content.SetHtmlContent(fieldset);
    }
}
