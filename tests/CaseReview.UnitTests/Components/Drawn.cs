using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CaseReview.UnitTests.Components;

/// <summary>Runs a tag helper as a view does, with its content and the attributes that it does not know.</summary>
internal static class Drawn
{
    public static Task<string> Of(TagHelper helper, string content = "", params (string Name, string Value)[] attributes) =>
        Of(helper, _ => Task.FromResult<IHtmlContent>(new HtmlString(content)), attributes);

    public static async Task<string> Of(
        TagHelper helper, Func<Dictionary<object, object>, Task<IHtmlContent>> content, params (string Name, string Value)[] attributes)
    {
        using var writer = new StringWriter();
        var drawn = await Inside([], helper, content, attributes);
        drawn.WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }

    /// <summary>Runs a helper inside another: it sees what the outer one put down, and keeps its own to itself.</summary>
    public static async Task<IHtmlContent> Inside(
        Dictionary<object, object> outer,
        TagHelper helper,
        Func<Dictionary<object, object>, Task<IHtmlContent>> content,
        params (string Name, string Value)[] attributes)
    {
        var items = new Dictionary<object, object>(outer);
        var given = new TagHelperAttributeList(attributes.Select(x => new TagHelperAttribute(x.Name, x.Value)));
        var context = new TagHelperContext("element", given, items, Guid.NewGuid().ToString());
        var output = new TagHelperOutput("element", new TagHelperAttributeList(given), async (_, _) =>
        {
            var inner = new DefaultTagHelperContent();
            inner.AppendHtml(await content(items));
            return inner;
        });
        helper.Init(context);
        await helper.ProcessAsync(context, output);
        if (!output.IsContentModified && output.TagName is not null)
        {
            output.Content.SetHtmlContent(await output.GetChildContentAsync());
        }

        return output;
    }
}
