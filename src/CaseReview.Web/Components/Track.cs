using System.Globalization;
using CaseReview.Web.Components.GovUk;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CaseReview.Web.Components;

/// <summary>One milestone of a track.</summary>
/// <param name="Name">"Rapid review meeting".</param>
/// <param name="Mark">How it stands.</param>
/// <param name="When">"Thu 17 Dec", or words instead of a date: "1 late, 2 to come"; null when it cannot be known yet.</param>
public sealed record TrackStep(string Name, Mark Mark, string? When);

/// <summary>The milestones of one case as a row of marks; with names on the case page, where it stands upright on a phone.</summary>
[HtmlTargetElement("cr-track", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TrackTagHelper : TagHelper
{
    private const string NotYetKnown = "Not yet known";

    /// <summary>The milestones, in order.</summary>
    public IReadOnlyList<TrackStep> Steps { get; set; } = [];

    /// <summary>What the row is: "Milestones of DON-2026-0014".</summary>
    public string Label { get; set; } = "Milestones";

    /// <summary>Whether the names show.</summary>
    public bool Named { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "ol";
        output.TagMode = TagMode.StartTagAndEndTag;
        var columns = Steps.Count == 8 ? null : $"cr-track--{Steps.Count.ToString(CultureInfo.InvariantCulture)}";
        output.Attributes.SetAttribute("class", Markup.Classes("cr-track", Named ? "cr-track--named" : null, columns));
        output.Attributes.SetAttribute("aria-label", Label);
        foreach (var step in Steps)
        {
            output.Content.AppendHtml(Draw(step));
        }
    }

    private TagBuilder Draw(TrackStep step)
    {
        var tone = step.Mark switch
        {
            Mark.Done or Mark.DoneLate => "cr-track__step--past",
            Mark.Late => null,
            _ => "cr-track__step--proj",
        };
        var when = Markup.Element("span", Markup.Classes("cr-track__when", step.Mark switch
        {
            Mark.Late => "cr-track__when--late",
            Mark.Now => "cr-track__when--strong",
            _ => null,
        }));
        var word = step.Mark.Word();
        var undated = step.Mark is Mark.NotNeeded ? word : NotYetKnown;
        if (Named && step.Mark is not Mark.NotNeeded)
        {
            when.InnerHtml.AppendHtml(Markup.Element("span", "govuk-visually-hidden", Markup.Text(word + ": ")));
        }

        // Without names a column is as wide as a date: that there is none yet is for those who cannot see the empty place.
        when.InnerHtml.AppendHtml(step.When is null && !Named
            ? Markup.Element("span", "govuk-visually-hidden", Markup.Text(undated.ToLowerInvariant()))
            : Markup.Text(step.When ?? undated));
        var name = Named
            ? Markup.Element("span", "cr-track__name", Markup.Text(step.Name))
            : Markup.Element("span", "govuk-visually-hidden", Markup.Text($"{step.Name}: {word.ToLowerInvariant()}, "));
        return Markup.Element("li", Markup.Classes("cr-track__step", tone), Marks.Draw(step.Mark), name, when);
    }
}

/// <summary>So many of so many, with a bar in segments beside the number.</summary>
[HtmlTargetElement("cr-count", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class CountTagHelper : TagHelper
{
    /// <summary>How many are done.</summary>
    public int Done { get; set; }

    /// <summary>Of how many.</summary>
    public int Total { get; set; }

    /// <summary>How many of the rest are late.</summary>
    public int Late { get; set; }

    /// <summary>Something to add: "2 explained".</summary>
    public string? Note { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "cr-count");
        output.Content.SetHtmlContent(Markup.Element("b", null, Markup.Text(string.Create(CultureInfo.InvariantCulture, $"{Done} of {Total}"))));
        var bar = Markup.Element("span", "cr-count__bar").With("aria-hidden", "true");
        for (var i = 0; i < Total; i++)
        {
            bar.InnerHtml.AppendHtml(Markup.Element("i", i < Done ? "is-done" : i >= Total - Late ? "is-late" : null));
        }

        output.Content.AppendHtml(bar);
        if (Late > 0)
        {
            var late = Markup.Element("span", "cr-late-text", Markup.Text(string.Create(CultureInfo.InvariantCulture, $"{Late} late")));
            output.Content.AppendHtml(Markup.Element("span", "cr-count__note", late));
        }

        if (Note is not null)
        {
            output.Content.AppendHtml(Markup.Element("span", "cr-count__note cr-quiet", Markup.Text(Note)));
        }
    }
}
