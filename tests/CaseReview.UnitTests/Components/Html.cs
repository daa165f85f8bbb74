using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace CaseReview.UnitTests.Components;

/// <summary>Markup in a form that can be compared: attributes and classes in order, white space collapsed.</summary>
internal static class Html
{
    public static string Normal(string html, Action<IElement>? change = null)
    {
        var body = new HtmlParser().ParseDocument($"<body>{html}</body>").Body!;
        change?.Invoke(body);
        var text = new StringBuilder();
        foreach (var child in body.ChildNodes)
        {
            Write(child, 0, text);
        }

        return text.ToString();
    }

    private static void Write(INode node, int depth, StringBuilder text)
    {
        if (node is IElement element)
        {
            var attributes = element.Attributes.OrderBy(x => x.Name, StringComparer.Ordinal).Select(x => $" {x.Name}=\"{Value(x)}\"");
            text.Append(' ', depth * 2).Append('<').Append(element.LocalName).AppendJoin("", attributes).AppendLine(">");
            foreach (var child in element.ChildNodes)
            {
                Write(child, depth + 1, text);
            }
        }
        else if (node is IText { Data: var data } && Words(data) is { Length: > 0 } words)
        {
            text.Append(' ', depth * 2).AppendLine(words);
        }
    }

    private static string Value(IAttr attribute) => attribute.Name == "class"
        ? string.Join(' ', attribute.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal))
        : attribute.Value;

    private static string Words(string data) => string.Join(' ', data.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
