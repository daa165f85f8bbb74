using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CaseReview.Web.Components.GovUk;

/// <summary>One of many. Give the choices as <c>items</c>, or as option elements inside.</summary>
[HtmlTargetElement("govuk-select")]
public sealed class SelectTagHelper : LabelledFieldTagHelper
{
    /// <summary>The choices.</summary>
    public IEnumerable<SelectListItem> Items { get; set; } = [];

    /// <summary>A first choice that chooses nothing: "Choose an agency".</summary>
    public string? Placeholder { get; set; }

    /// <summary>The value chosen, where there is no property.</summary>
    public string? Value { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        Register(FieldId);
        var select = Markup.Element("select", Markup.Classes("govuk-select", Error is null ? null : "govuk-select--error"))
            .With("id", FieldId).With("name", Key).With("aria-describedby", Describing);
        if (Placeholder is not null)
        {
            select.InnerHtml.AppendHtml(Markup.Element("option", null, Markup.Text(Placeholder)).With("value", ""));
        }

        var chosen = Typed(Value);
        foreach (var item in Items)
        {
            select.InnerHtml.AppendHtml(Option(item, chosen));
        }

        select.InnerHtml.AppendHtml(await output.GetChildContentAsync());
        PassOn(output, select);
        Group(output, LabelElement(), HintElement(), ErrorElement(), select);
    }

    private static TagBuilder Option(SelectListItem item, string? chosen)
    {
        var isChosen = string.IsNullOrEmpty(chosen) ? item.Selected : chosen == (item.Value ?? item.Text);
        return Markup.Element("option", null, Markup.Text(item.Text))
            .With("value", item.Value)
            .With("selected", isChosen ? "" : null)
            .With("disabled", item.Disabled ? "" : null);
    }
}
