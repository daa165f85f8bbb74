using CaseReview.Domain.Timetables;
using CaseReview.Web.Components.GovUk;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CaseReview.Web.Components;

/// <summary>A status as a tag with its word and colour: <c>&lt;cr-status value="Model.Status" /&gt;</c>.</summary>
[HtmlTargetElement("cr-status", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class StatusTagHelper : TagHelper
{
    /// <summary>An enum value, or a string with one of the product's words.</summary>
    public object? Value { get; set; }

    /// <summary>Whose status, where the same word has two meanings.</summary>
    public StatusOf Of { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        if (Value is not null)
        {
            var (word, colour) = StatusWords.Of(Value, Of);
            output.Content.SetHtmlContent(Markup.Element("strong", $"govuk-tag govuk-tag--{colour}", Markup.Text(word)));
        }
    }
}

/// <summary>How a deadline stands: "3 working days left". Always beside its date.</summary>
[HtmlTargetElement("cr-deadline", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DeadlineTagHelper : TagHelper
{
    /// <summary>How it stands.</summary>
    public Standing? Standing { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        if (Standing is { } standing)
        {
            output.Content.SetHtmlContent(Markup.Element("strong", $"govuk-tag govuk-tag--{Colour(standing.Kind)}", Markup.Text(standing.Words)));
        }
    }

    private static string Colour(StandingKind kind) => kind switch
    {
        StandingKind.Left => "blue",
        StandingKind.Soon or StandingKind.DueToday or StandingKind.DoneLate => "orange",
        StandingKind.Late => "red",
        StandingKind.Done => "green",
        _ => "grey",
    };
}
