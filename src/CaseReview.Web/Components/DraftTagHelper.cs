using CaseReview.Domain.Common;
using CaseReview.Web.Components.GovUk;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CaseReview.Web.Components;

/// <summary>
/// Names this opening of a form whose typed text is kept, so that two windows, and a draft that is only offered, never take each other's place. A form that comes back with
/// errors, and a draft that is gone on with, keep the name they have.
/// </summary>
/// <param name="clock">New names are in order of time.</param>
[HtmlTargetElement("form", Attributes = "data-keep")]
public sealed class DraftTagHelper(TimeProvider clock) : TagHelper
{
    /// <summary>Where a page says which draft is gone on with.</summary>
    public const string GoingOn = "GoingOn";

    private const string Field = "draft";

    /// <summary>The page.</summary>
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>The name of the opening that a request was sent from.</summary>
    /// <param name="request">The request.</param>
    /// <returns>The name; null when it has none.</returns>
    public static Guid? OpeningOf(HttpRequest request) =>
        HttpMethods.IsPost(request.Method) && request.HasFormContentType && Guid.TryParseExact(request.Form[Field], "N", out var opening) ? opening : null;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var opening = OpeningOf(ViewContext.HttpContext.Request) ?? ViewContext.ViewData[GoingOn] as Guid? ?? Ids.New(clock.GetUtcNow());
        output.PreContent.AppendHtml(new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing }.With("type", "hidden").With("name", Field).With("value", opening.ToString("N")).With("autocomplete", "off"));
    }
}
