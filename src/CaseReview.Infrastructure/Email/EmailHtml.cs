using System.Net;
using System.Text;

namespace CaseReview.Infrastructure.Email;

/// <summary>The same words as HTML: paragraphs, and links that can be pressed. Nothing is fetched from anywhere.</summary>
internal static class EmailHtml
{
    public static string Of(string text, string partnership)
    {
        var html = new StringBuilder()
            .Append("<!DOCTYPE html><html lang=\"en-GB\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>")
            .Append(WebUtility.HtmlEncode(partnership))
            .Append("</title></head><body style=\"margin:0;padding:16px;max-width:600px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5;color:#0b0c0c;overflow-wrap:anywhere\">");
        foreach (var paragraph in text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            html.Append("<p>").AppendJoin("<br>", paragraph.Split('\n').Select(Line)).Append("</p>");
        }

        return html.Append("<p style=\"color:#505a5f\">").Append(WebUtility.HtmlEncode(partnership)).Append("</p></body></html>").ToString();
    }

    private static string Line(string line) => string.Join(' ', line.Split(' ').Select(Word));

    private static string Word(string word)
    {
        var encoded = WebUtility.HtmlEncode(word);
        return Uri.TryCreate(word, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? $"<a href=\"{encoded}\">{encoded}</a>"
            : encoded;
    }
}
