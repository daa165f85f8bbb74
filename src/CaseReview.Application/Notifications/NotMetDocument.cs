using System.Globalization;
using System.Net;
using System.Text;
using CaseReview.Domain.Notifications;
using CaseReview.Domain.Timetables;

namespace CaseReview.Application.Notifications;

/// <summary>The record that the statutory notification criteria are not met, as one HTML document for printing (D-NOT-10, X-07).</summary>
public static class NotMetDocument
{
    private const string Style = """
        @page { size: A4; margin: 25mm 20mm 23mm; @bottom-left { content: "Confidential. Not for publication"; font: 8.5pt Helvetica, Arial, sans-serif; color: #484949; } @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 8.5pt Helvetica, Arial, sans-serif; color: #484949; } }
        body { font: 10.5pt/1.45 Helvetica, Arial, "Liberation Sans", sans-serif; color: #0b0c0c; margin: 0; }
        h1 { font-size: 20pt; margin: 2mm 0 3mm; } h2 { font-size: 13pt; margin: 7mm 0 2mm; break-after: avoid; } p { margin: 0 0 2.8mm; overflow-wrap: anywhere; }
        table { border-collapse: collapse; width: 100%; } caption { text-align: left; font-weight: bold; margin-bottom: 2mm; }
        th, td { text-align: left; vertical-align: top; padding: 1.6mm 3mm 1.6mm 0; border-bottom: 0.4pt solid #b1b4b6; overflow-wrap: anywhere; } tr { break-inside: avoid; } th[scope=row] { width: 40%; font-weight: normal; }
        """;

    /// <summary>The whole document.</summary>
    /// <param name="partnershipName">Whose record.</param>
    /// <param name="reference">The case.</param>
    /// <param name="notification">The notification, decided as not met, with its answers.</param>
    /// <returns>HTML with its style inside, titled, in British English.</returns>
    public static string Html(string partnershipName, string reference, Notification notification)
    {
        var title = $"Statutory notification criteria not met, {reference}";
        var record = notification.NotMet;
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"""
            <!DOCTYPE html>
            <html lang="en-GB">
            <head><meta charset="utf-8"><title>{Text(title)}</title><style>{Style}</style></head>
            <body><main><p>{Text(partnershipName)}</p><h1>Statutory notification criteria not met</h1>
            <p>{Text(reference)}. The authority became aware on {DateWords.Full(notification.AwareAt)}.</p>

            """);
        Section(html, "Circumstances", record?.Circumstances);
        Section(html, "Information considered, and from whom", record?.Information);
        html.Append("<h2>The definition, limb by limb</h2>\n<table><caption>Each limb with its answer and grounds</caption><thead><tr><th scope=\"col\">Limb</th><th scope=\"col\">Answer</th><th scope=\"col\">Grounds</th></tr></thead><tbody>");
        foreach (var answer in notification.Answers.OrderBy(x => x.Limb))
        {
            html.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{Text(answer.Limb.Words())}</th><td>{(answer.Met ? "Yes" : "No")}</td><td>{Lines(answer.Grounds)}</td></tr>\n");
        }

        html.Append("</tbody></table>\n");
        Section(html, "Decision: the criteria are not met", notification.DecisionReasons);
        html.Append(CultureInfo.InvariantCulture, $"<p>Decided by {Text(notification.DeciderName ?? "")}, {Text(notification.DeciderRole ?? "")}, on {DateWords.Full(notification.DecidedAt!.Value)}.</p>\n");
        Section(html, "Keeping the child and other children safe", record?.Safeguarding);
        Section(html, "What happens instead", record?.NextSteps);
        Section(html, "On the child’s record", record?.UploadedOn is { } on ? $"{DateWords.Full(on)}. {record.UploadEvidence}" : "");
        return html.Append("</main></body></html>\n").ToString();
    }

    private static void Section(StringBuilder html, string heading, string? text) =>
        html.Append(CultureInfo.InvariantCulture, $"<h2>{Text(heading)}</h2>\n<p>{(string.IsNullOrWhiteSpace(text) ? "Not written yet" : Lines(text))}</p>\n");

    private static string Lines(string text) => string.Join("<br>", text.ReplaceLineEndings("\n").Split('\n').Select(Text));

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
