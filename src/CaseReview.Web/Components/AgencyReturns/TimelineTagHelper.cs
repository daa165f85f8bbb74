using CaseReview.Application.Chronologies;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CaseReview.Web.Components.AgencyReturns;

/// <summary>The timeline of a chronology as a picture.</summary>
[HtmlTargetElement("cr-timeline", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TimelineTagHelper : TagHelper
{
    /// <summary>What is drawn.</summary>
    public Timeline? Timeline { get; set; }

    /// <summary>Where a mark leads.</summary>
    public Func<TimelineLane, TimelineMark, string>? Address { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;

        // Every text in it is encoded by the writer that draws it.
        output.Content.SetHtmlContent(Timeline is { } timeline ? TimelineSvg.Of(timeline, Address) : "");
    }
}
