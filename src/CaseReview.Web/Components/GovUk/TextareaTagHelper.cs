using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CaseReview.Web.Components.GovUk;

/// <summary>Several lines of text.</summary>
[HtmlTargetElement("govuk-textarea", TagStructure = TagStructure.NormalOrSelfClosing)]
public class TextareaTagHelper : LabelledFieldTagHelper
{
    /// <summary>Height in lines.</summary>
    public int Rows { get; set; } = 5;

    /// <summary>The text, where there is no property.</summary>
    public string? Value { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Register(FieldId);
        Group(output, LabelElement(), HintElement(), ErrorElement(), Control(output, null, Describing));
    }

    /// <summary>The text area itself.</summary>
    /// <param name="output">Where the view put further attributes.</param>
    /// <param name="classes">Further classes.</param>
    /// <param name="describedBy">What describes it.</param>
    /// <returns>Its element.</returns>
    private protected TagBuilder Control(TagHelperOutput output, string? classes, string? describedBy)
    {
        var area = Markup.Element("textarea", Markup.Classes("govuk-textarea", Error is null ? null : "govuk-textarea--error", classes))
            .With("id", FieldId).With("name", Key).With("rows", Rows.ToString(CultureInfo.InvariantCulture)).With("aria-describedby", describedBy);

        // A browser drops the first line end of a text area, so one is given away.
        area.InnerHtml.AppendHtml("\n").Append(Typed(Value) ?? "");
        PassOn(output, area);
        return area;
    }
}

/// <summary>
/// Several lines of text with a limit, and a count that goes down. It counts as the server does: a line end is one
/// character, because binding turns the browser's two into one.
/// </summary>
[HtmlTargetElement("govuk-character-count", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class CharacterCountTagHelper : TextareaTagHelper
{
    /// <summary>The most characters.</summary>
    public int MaxLength { get; set; } = 20_000;

    /// <summary>From how much of the limit, in per cent, the count shows.</summary>
    public int? Threshold { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Register(FieldId);
        var infoId = FieldId + "-info";
        var limit = MaxLength.ToString("N0", CultureInfo.GetCultureInfo("en-GB"));
        var info = Markup.Hint($"You can enter up to {limit} characters", infoId, "govuk-character-count__message");
        var area = Control(output, "govuk-js-character-count", Markup.Classes(infoId, Describing));
        var group = Group(output, LabelElement(), HintElement(), ErrorElement(), area, info);
        group.AddCssClass("govuk-character-count");
        group.With("data-module", "govuk-character-count")
            .With("data-maxlength", MaxLength.ToString(CultureInfo.InvariantCulture))
            .With("data-threshold", Threshold?.ToString(CultureInfo.InvariantCulture));
    }
}
