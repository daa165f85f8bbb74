using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CaseReview.Web.Components.GovUk;

/// <summary>A line of text. Set its width by <c>class="govuk-input--width-10"</c>.</summary>
[HtmlTargetElement("govuk-input", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class InputTagHelper : LabelledFieldTagHelper
{
    /// <summary>The kind of input.</summary>
    public string Type { get; set; } = "text";

    /// <summary>The value, where there is no property.</summary>
    public string? Value { get; set; }

    /// <summary>What stands before the value: "£".</summary>
    public string? Prefix { get; set; }

    /// <summary>What stands after the value: "hours".</summary>
    public string? Suffix { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Register(FieldId);
        var input = Markup.Element("input", Markup.Classes("govuk-input", Error is null ? null : "govuk-input--error"))
            .With("id", FieldId).With("name", Key).With("type", Type).With("aria-describedby", Describing);
        input.TagRenderMode = TagRenderMode.SelfClosing;

        // A password is never sent back to the page.
        if (Type != "password" && Typed(Value) is { Length: > 0 } value)
        {
            input.With("value", value);
        }

        PassOn(output, input);
        IHtmlContent control = Prefix is null && Suffix is null
            ? input
            : Markup.Element("div", "govuk-input__wrapper", Affix("prefix", Prefix), input, Affix("suffix", Suffix));
        Group(output, LabelElement(), HintElement(), ErrorElement(), control);
    }

    private static TagBuilder? Affix(string place, string? text) =>
        text is null ? null : Markup.Element("div", $"govuk-input__{place}", Markup.Text(text)).With("aria-hidden", "true");
}
