using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using CaseReview.Domain.Timetables;

namespace CaseReview.Application.Chronologies;

/// <summary>Writes the chronology as one HTML document for printing. All text is encoded; there is no script and no address in it.</summary>
internal static class ChronologyHtml
{
    /// <summary>What stands at the foot of every page.</summary>
    public const string Marking = "Confidential. Not for publication";

    private const string Style = $$"""
        @page { size: A4 landscape; margin: 18mm 15mm; @bottom-left { content: "{{Marking}}"; font: 8.5pt Helvetica, Arial, "Liberation Sans", sans-serif; } @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 8.5pt Helvetica, Arial, "Liberation Sans", sans-serif; } }
        body { font: 9.5pt/1.4 Helvetica, Arial, "Liberation Sans", sans-serif; color: #0b0c0c; margin: 0; } h1 { font-size: 18pt; margin: 0 0 2mm; } h2 { font-size: 12pt; margin: 6mm 0 2mm; break-after: avoid; }
        p { margin: 0 0 1.5mm; } table { border-collapse: collapse; width: 100%; } caption { text-align: left; font-weight: bold; margin-bottom: 2mm; } thead { display: table-header-group; }
        th, td { text-align: left; vertical-align: top; padding: 1.5mm 3mm 1.5mm 0; border-bottom: 0.4pt solid #b1b4b6; overflow-wrap: anywhere; } .lines { white-space: pre-line; } svg { display: block; width: 100%; max-height: 150mm; break-inside: avoid; } .when { width: 30mm; } .who { width: 35mm; } .source { width: 45mm; }
        """;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The whole document.</summary>
    public static string Of(ChronologyFile file, string reference, string voice, DateOnly today)
    {
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"""
            <!DOCTYPE html>
            <html lang="en-GB">
            <head><meta charset="utf-8"><title>{Text(reference)}: chronology</title><style>{Style}</style></head>
            <body><main><h1>Chronology</h1><p>{Text(reference)}. {Text(file.Lead(today))}</p>

            """);
        if (file.Episodes.Count > 0)
        {
            html.Append("<h2>Key practice episodes</h2>\n");
            foreach (var episode in file.Episodes)
            {
                html.Append(CultureInfo.InvariantCulture, $"<p><b>{Text(episode.Title)}</b>, {DateWords.Full(episode.From)} to {DateWords.Full(episode.To)}. {Text(episode.WhyItMatters)}</p>\n");
            }
        }

        if (file.Timeline is { } timeline)
        {
            html.Append(CultureInfo.InvariantCulture, $"<h2>Timeline</h2>\n{TimelineSvg.Of(timeline)}\n");
        }

        html.Append("<h2>Entries</h2>\n<table><caption>Entries of all agencies in order of time</caption><thead><tr><th scope=\"col\" class=\"when\">When</th><th scope=\"col\" class=\"who\">Agency, about</th><th scope=\"col\">What happened</th><th scope=\"col\" class=\"source\">Source</th></tr></thead><tbody>\n");
        foreach (var row in file.Rows)
        {
            var x = row.Entry;
            html.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{Text(ChronologyFile.When(x.When))}</th><td><b>{Text(row.Agency)}</b>{Line("", x.PersonConcerned)}{Line("", ChronologyWriter.Marks(row))}{Line("", row.IsOutsidePeriod ? "Outside the period" : null)}</td><td><p class=\"lines\">{Text(x.WhatHappened)}</p>{Line("What was done. ", x.Response)}{Line($"{voice}. ", x.ChildsVoice)}{Line("The agency’s view. ", x.Analysis)}</td><td>{Text(x.Source)}{Line("", x.HowDateIsKnown)}</td></tr>\n");
        }

        return html.Append("</tbody></table></main></body></html>\n").ToString();
    }

    private static string Line(string name, string? text) => text is null ? "" : $"<p class=\"lines\"><b>{Text(name)}</b>{Text(text)}</p>";

    private static string Text(string text) => Encoder.Encode(text);
}
