using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CaseReview.Web.Components.GovUk;

/// <summary>The way back, where there is only one.</summary>
[HtmlTargetElement("govuk-back-link")]
public sealed class BackLinkTagHelper : TagHelper
{
    /// <summary>Where it leads.</summary>
    public string Href { get; set; } = "#";

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var text = await output.GetChildContentAsync();

        // It stands before the main content, where everything must belong to a landmark.
        output.PreElement.SetHtmlContent("<nav aria-label=\"Back\">");
        output.PostElement.SetHtmlContent("</nav>");
        output.TagName = "a";
        output.AddClass("govuk-back-link", HtmlEncoder.Default);
        output.Attributes.SetAttribute("href", Href);
        if (text.IsEmptyOrWhiteSpace)
        {
            output.Content.SetContent("Back");
        }
    }
}

/// <summary>The pages above this one. Inside stand <c>govuk-breadcrumb</c> elements.</summary>
[HtmlTargetElement("govuk-breadcrumbs")]
public sealed class BreadcrumbsTagHelper : TagHelper
{
    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var items = await output.GetChildContentAsync();
        output.TagName = "nav";
        output.AddClass("govuk-breadcrumbs", HtmlEncoder.Default);
        output.Attributes.SetAttribute("aria-label", "Breadcrumb");
        output.Content.SetHtmlContent(Markup.Element("ol", "govuk-breadcrumbs__list", items));
    }
}

/// <summary>One page above this one; without an address, this page itself.</summary>
[HtmlTargetElement("govuk-breadcrumb")]
public sealed class BreadcrumbTagHelper : TagHelper
{
    /// <summary>Where it leads.</summary>
    public string? Href { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var text = await output.GetChildContentAsync();
        output.TagName = "li";
        output.AddClass("govuk-breadcrumbs__list-item", HtmlEncoder.Default);
        if (Href is null)
        {
            output.Attributes.SetAttribute("aria-current", "page");
            return;
        }

        output.Content.SetHtmlContent(Markup.Element("a", "govuk-breadcrumbs__link", text).With("href", Href));
    }
}

/// <summary>News at the top of a page. That an act is done is said by the layout: see <c>Done</c>.</summary>
[HtmlTargetElement("govuk-notification-banner")]
public sealed class NotificationBannerTagHelper : TagHelper
{
    /// <summary>"success", or none.</summary>
    public string? Type { get; set; }

    /// <summary>The title; "Important" or "Success" unless given.</summary>
    public string? Title { get; set; }

    /// <summary>The news, in one line; what else there is to say goes inside.</summary>
    public string? Text { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var more = await output.GetChildContentAsync();
        var isSuccess = Type == "success";
        var title = Title ?? (isSuccess ? "Success" : "Important");
        output.TagName = "div";
        output.AddClass("govuk-notification-banner", HtmlEncoder.Default);
        if (isSuccess)
        {
            output.AddClass("govuk-notification-banner--success", HtmlEncoder.Default);
        }

        output.Attributes.SetAttribute("role", isSuccess ? "alert" : "region");
        output.Attributes.SetAttribute("aria-labelledby", "govuk-notification-banner-title");
        output.Attributes.SetAttribute("data-module", "govuk-notification-banner");
        IHtmlContent? heading = Text is null ? null : Markup.Element("p", "govuk-notification-banner__heading", Markup.Text(Text));
        output.Content.SetHtmlContent(Markup.Element("div", "govuk-notification-banner__header",
            Markup.Element("h2", "govuk-notification-banner__title", Markup.Text(title)).With("id", "govuk-notification-banner-title")));
        output.Content.AppendHtml(Markup.Element("div", "govuk-notification-banner__content", heading, more));
    }
}
