using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CaseReview.Web.Components.GovUk;

/// <summary>
/// What every field shares: its name and id from <c>for="Form.X"</c>, what was typed (so that a failed attempt loses nothing),
/// its error from the model state, hint and label. Attributes that a helper does not know go to the control itself.
/// </summary>
public abstract class FieldTagHelper : TagHelper
{
    /// <summary>The page being drawn.</summary>
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext? ViewContext { get; set; }

    /// <summary>The property that the field fills: <c>for="Form.Place"</c>.</summary>
    public ModelExpression? For { get; set; }

    /// <summary>The name to send, where there is no property.</summary>
    public string? Name { get; set; }

    /// <summary>The id, where it is not the name with underscores.</summary>
    public string? Id { get; set; }

    /// <summary>A hint, one sentence without a full stop.</summary>
    public string? Hint { get; set; }

    /// <summary>An error, where it does not come from the model state.</summary>
    public string? ErrorMessage { get; set; }

    /// <summary>Ids of other elements that describe the field.</summary>
    public string? DescribedBy { get; set; }

    /// <summary>Further classes of the form group.</summary>
    public string? FormGroupClass { get; set; }

    /// <summary>The key in the model state, which is the name sent.</summary>
    protected string Key =>
        Name ?? (For is null ? "" : ViewContext?.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name) ?? For.Name);

    /// <summary>The id of the control or of its group.</summary>
    protected string FieldId => Id ?? TagBuilder.CreateSanitizedId(Key, "_");

    /// <summary>The error to show, if any.</summary>
    protected string? Error => ErrorMessage ?? Entry(Key)?.Errors.FirstOrDefault()?.ErrorMessage;

    /// <summary>The ids that describe the control: others given, its hint, its error.</summary>
    protected string? Describing
    {
        get
        {
            var ids = Markup.Classes(DescribedBy, Hint is null ? null : FieldId + "-hint", Error is null ? null : FieldId + "-error");
            return ids.Length == 0 ? null : ids;
        }
    }

    /// <summary>What binding kept of a key.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The entry, or null when nothing was sent.</returns>
    protected ModelStateEntry? Entry(string key) =>
        ViewContext is not null && ViewContext.ViewData.ModelState.TryGetValue(key, out var entry) ? entry : null;

    /// <summary>What was typed, else what the model holds.</summary>
    /// <param name="given">A value given in the view.</param>
    /// <returns>The text of the field.</returns>
    protected string? Typed(string? given) =>
        Entry(Key)?.AttemptedValue ?? given ?? Convert.ToString(For?.Model, CultureInfo.CurrentCulture);

    /// <summary>Tells the error summary where this field stands.</summary>
    /// <param name="focusId">The element that takes focus.</param>
    protected void Register(string focusId)
    {
        if (ViewContext is not null)
        {
            FieldList.Of(ViewContext.HttpContext).Add(Key, focusId);
        }
    }

    /// <summary>The group around a field.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="children">Label, hint, error, control.</param>
    /// <returns>The group's element, for further attributes.</returns>
    protected TagBuilder Group(TagHelperOutput output, params IHtmlContent?[] children)
    {
        var group = Markup.Element("div", Markup.Classes("govuk-form-group", Error is null ? null : "govuk-form-group--error", FormGroupClass), children);
        output.TagName = null;
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Content.SetHtmlContent(group);
        return group;
    }

    /// <summary>The hint, if there is one.</summary>
    /// <returns>Its element or null.</returns>
    protected IHtmlContent? HintElement() => Hint is null ? null : Markup.Hint(Hint, FieldId + "-hint");

    /// <summary>The error, if there is one.</summary>
    /// <returns>Its element or null.</returns>
    protected IHtmlContent? ErrorElement() => Error is null ? null : Markup.Error(Error, FieldId + "-error");

    /// <summary>Moves the attributes that the helper does not know to an element; classes are added to its own.</summary>
    /// <param name="output">Where the view put them.</param>
    /// <param name="element">The control.</param>
    protected static void PassOn(TagHelperOutput output, TagBuilder element)
    {
        foreach (var attribute in output.Attributes)
        {
            var value = attribute.ValueStyle is HtmlAttributeValueStyle.Minimized ? "" : Plain(attribute.Value);
            if (attribute.Name == "class")
            {
                element.Attributes["class"] = Markup.Classes(element.Attributes["class"], value);
            }
            else
            {
                element.Attributes[attribute.Name] = value;
            }
        }
    }

    private static string? Plain(object? value)
    {
        if (value is not IHtmlContent content)
        {
            return value?.ToString();
        }

        // Razor hands over attribute text already encoded; the tag builder encodes again.
        using var writer = new StringWriter();
        content.WriteTo(writer, NullHtmlEncoder.Default);
        return System.Net.WebUtility.HtmlDecode(writer.ToString());
    }
}

/// <summary>A field with a label of its own.</summary>
public abstract class LabelledFieldTagHelper : FieldTagHelper
{
    /// <summary>The label.</summary>
    public string Label { get; set; } = "";

    /// <summary>Further classes of the label: <c>govuk-label--s</c>.</summary>
    public string? LabelClass { get; set; }

    /// <summary>Whether the label is the page's h1, on a page of one question.</summary>
    public bool LabelIsHeading { get; set; }

    /// <summary>The label's element.</summary>
    /// <returns>The element.</returns>
    protected IHtmlContent LabelElement() => Markup.Label(Label, FieldId, LabelClass, LabelIsHeading);
}

/// <summary>A field of several controls, held together by a fieldset.</summary>
public abstract class GroupedFieldTagHelper : FieldTagHelper
{
    /// <summary>The question.</summary>
    public string? Legend { get; set; }

    /// <summary>Further classes of the legend: <c>govuk-fieldset__legend--s</c>.</summary>
    public string? LegendClass { get; set; }

    /// <summary>Whether the legend is the page's h1, on a page of one question.</summary>
    public bool LegendIsHeading { get; set; }

    /// <summary>Draws group, fieldset, hint and error around the controls.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="role">The fieldset's role, if it needs one.</param>
    /// <param name="controls">The controls.</param>
    protected void Group(TagHelperOutput output, string? role, IHtmlContent controls)
    {
        var content = new HtmlContentBuilder();
        foreach (var part in new[] { HintElement(), ErrorElement(), controls })
        {
            if (part is not null)
            {
                content.AppendHtml(part);
            }
        }

        Group(output, Legend is null ? content : Markup.Fieldset(Legend, LegendClass, LegendIsHeading, Describing, role, content));
    }
}
