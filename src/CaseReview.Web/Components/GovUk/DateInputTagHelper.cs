using System.Globalization;
using CaseReview.Domain.Common;
using CaseReview.Web.Components.Binding;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CaseReview.Web.Components.GovUk;

/// <summary>A date in three parts, for a <see cref="DateOnly"/>. What was typed stays, and the part that is wrong is marked.</summary>
[HtmlTargetElement("govuk-date-input", TagStructure = TagStructure.NormalOrSelfClosing)]
public class DateInputTagHelper : GroupedFieldTagHelper
{
    /// <summary>The parts, where there is no property.</summary>
    public TypedDate? Parts { get; set; }

    private protected virtual bool WithTime => false;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var typed = Current();
        var wrong = Wrong(typed);
        Register($"{FieldId}-{(wrong.Count == 0 ? "day" : wrong[0])}");

        var control = Markup.Element("div", Markup.Classes("govuk-date-input", WithTime ? "cr-datetime" : null),
            Part("day", "Day", 2, typed.Day, wrong),
            Part("month", "Month", 2, typed.Month, wrong),
            Part("year", "Year", 4, typed.Year, wrong),
            WithTime ? Part("time", "Time, like 16:40", 5, typed.Time, wrong) : null).With("id", FieldId);
        foreach (var attribute in output.Attributes.Where(x => x.Name == "class"))
        {
            control.AddCssClass(attribute.Value.ToString()!);
        }

        Group(output, "group", control);
    }

    private TypedDate Current()
    {
        string? Sent(string part) => Entry($"{Key}.{part}")?.AttemptedValue;
        var sent = new TypedDate(Sent("Day"), Sent("Month"), Sent("Year"), Sent("Time"));
        return sent != TypedDate.Nothing ? sent : Parts ?? For?.Model switch
        {
            DateOnly date => TypedDate.Of(date),
            DateTimeOffset instant => TypedDate.Of(UkClock.ToLocal(instant)),
            _ => TypedDate.Nothing,
        };
    }

    private IReadOnlyList<string> Wrong(TypedDate typed)
    {
        if (Error is null)
        {
            return [];
        }

        // Where each part reads well, the whole is wrong: a date in the future.
        var reading = typed.Read(WithTime);
        return reading.WrongParts.Count > 0 ? reading.WrongParts : WithTime ? ["day", "month", "year", "time"] : ["day", "month", "year"];
    }

    private TagBuilder Part(string part, string label, int width, string? value, IReadOnlyList<string> wrong)
    {
        var id = $"{FieldId}-{part}";
        var classes = Markup.Classes("govuk-input", "govuk-date-input__input", $"govuk-input--width-{width.ToString(CultureInfo.InvariantCulture)}",
            wrong.Contains(part) ? "govuk-input--error" : null);
        var input = Markup.Element("input", classes)
            .With("id", id).With("name", $"{Key}.{char.ToUpperInvariant(part[0])}{part[1..]}").With("type", "text")
            .With("inputmode", part == "time" ? null : "numeric").With("value", string.IsNullOrEmpty(value) ? null : value);
        input.TagRenderMode = TagRenderMode.SelfClosing;
        IHtmlContent name = Markup.Element("label", "govuk-label govuk-date-input__label", Markup.Text(label)).With("for", id);
        return Markup.Element("div", "govuk-date-input__item", Markup.Element("div", "govuk-form-group", name, input));
    }
}

/// <summary>A date and a time of day in the United Kingdom, for a <see cref="DateTimeOffset"/>.</summary>
[HtmlTargetElement("govuk-date-time-input", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DateTimeInputTagHelper : DateInputTagHelper
{
    private protected override bool WithTime => true;
}
