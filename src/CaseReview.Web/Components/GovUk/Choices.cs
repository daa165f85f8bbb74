using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CaseReview.Web.Components.GovUk;

/// <summary>The radios or checkboxes of one question, filled by the elements inside it.</summary>
internal sealed class Choices(string kind, string type, string name, string idPrefix, IReadOnlySet<string> chosen, string? describedBy)
{
    private int _count;

    public string Kind { get; } = kind;

    public HtmlContentBuilder Content { get; } = new();

    /// <summary>The next id: the first is the question's own, so that the error summary leads to it.</summary>
    public string NextId() => ++_count == 1 ? idPrefix : $"{idPrefix}-{_count.ToString(CultureInfo.InvariantCulture)}";

    public TagBuilder Input(string id, string value, bool? isChosen, bool hasHint)
    {
        var described = Markup.Classes(describedBy, hasHint ? id + "-item-hint" : null);
        var input = Markup.Element("input", $"govuk-{Kind}__input")
            .With("id", id).With("name", name).With("type", type).With("value", value)
            .With("checked", isChosen ?? chosen.Contains(value) ? "" : null)
            .With("aria-describedby", described.Length == 0 ? null : described);
        input.TagRenderMode = TagRenderMode.SelfClosing;
        return input;
    }
}

/// <summary>What opens below a choice when it is chosen.</summary>
internal sealed class Reveal
{
    public IHtmlContent? Content { get; set; }
}

/// <summary>A question answered by choosing.</summary>
public abstract class ChoicesTagHelper : GroupedFieldTagHelper
{
    /// <summary>The value chosen, where there is no property.</summary>
    public string? Value { get; set; }

    private protected abstract (string Kind, string Type) Look { get; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        Register(FieldId);
        var (kind, type) = Look;
        var choices = new Choices(kind, type, Key, FieldId, Chosen(), Legend is null ? Describing : null);
        context.Items[typeof(Choices)] = choices;
        await output.GetChildContentAsync();
        var controls = Markup.Element("div", $"govuk-{kind}", choices.Content).With("data-module", $"govuk-{kind}");
        PassOn(output, controls);
        Group(output, null, controls);
    }

    private HashSet<string> Chosen()
    {
        if (Entry(Key)?.RawValue is { } raw)
        {
            return [.. raw as string[] ?? [raw.ToString() ?? ""]];
        }

        if (Value is not null)
        {
            return [Value];
        }

        return For?.Model is System.Collections.IEnumerable many and not string
            ? [.. many.Cast<object?>().Select(Word)]
            : For?.Model is { } one ? [Word(one)] : [];
    }

    private static string Word(object? value) => value is bool flag
        ? flag ? "true" : "false"
        : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}

/// <summary>Choose one. Options are <c>govuk-radio</c> elements inside. Nothing that binds is chosen in advance.</summary>
[HtmlTargetElement("govuk-radios")]
public sealed class RadiosTagHelper : ChoicesTagHelper
{
    private protected override (string Kind, string Type) Look => ("radios", "radio");
}

/// <summary>Choose any. Options are <c>govuk-checkbox</c> elements inside.</summary>
[HtmlTargetElement("govuk-checkboxes")]
public sealed class CheckboxesTagHelper : ChoicesTagHelper
{
    private protected override (string Kind, string Type) Look => ("checkboxes", "checkbox");
}

/// <summary>One option of a question. The content is its label.</summary>
[HtmlTargetElement("govuk-radio")]
[HtmlTargetElement("govuk-checkbox")]
public sealed class ChoiceTagHelper : TagHelper
{
    /// <summary>The value sent.</summary>
    public string Value { get; set; } = "";

    /// <summary>A hint below the label.</summary>
    public string? Hint { get; set; }

    /// <summary>Whether it is chosen, where that does not follow from the property.</summary>
    public bool? Checked { get; set; }

    /// <summary>Whether it is disabled.</summary>
    public bool Disabled { get; set; }

    /// <summary>Whether choosing it clears the others: "None of these".</summary>
    public bool Exclusive { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var choices = (Choices)context.Items[typeof(Choices)];
        var id = choices.NextId();
        var reveal = new Reveal();
        context.Items[typeof(Reveal)] = reveal;
        var label = await output.GetChildContentAsync();

        var input = choices.Input(id, Value, Checked, Hint is not null)
            .With("disabled", Disabled ? "" : null)
            .With("data-behaviour", Exclusive ? "exclusive" : null);
        choices.Content.AppendHtml(Markup.Element("div", $"govuk-{choices.Kind}__item",
            input,
            Markup.Element("label", $"govuk-label govuk-{choices.Kind}__label", label).With("for", id),
            Hint is null ? null : Markup.Hint(Hint, id + "-item-hint", $"govuk-{choices.Kind}__hint")));

        // By CSS alone: the script's version sets aria-expanded on a radio, which is not allowed there.
        if (reveal.Content is not null)
        {
            choices.Content.AppendHtml(Markup.Element("div", $"govuk-{choices.Kind}__conditional cr-reveal", reveal.Content).With("id", "conditional-" + id));
        }

        output.SuppressOutput();
    }
}

/// <summary>Questions that follow when the option around them is chosen.</summary>
[HtmlTargetElement("govuk-reveal")]
public sealed class RevealTagHelper : TagHelper
{
    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        // A question inside starts a list of its own: its options must not join the outer one.
        var reveal = (Reveal)context.Items[typeof(Reveal)];
        reveal.Content = await output.GetChildContentAsync();
        output.SuppressOutput();
    }
}

/// <summary>A word between options: "or".</summary>
[HtmlTargetElement("govuk-divider")]
public sealed class DividerTagHelper : TagHelper
{
    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var choices = (Choices)context.Items[typeof(Choices)];
        choices.NextId();
        choices.Content.AppendHtml(Markup.Element("div", $"govuk-{choices.Kind}__divider", await output.GetChildContentAsync()));
        output.SuppressOutput();
    }
}
