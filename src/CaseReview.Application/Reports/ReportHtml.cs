using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using CaseReview.Domain.Reports;
using CaseReview.Domain.SignOffs;
using CaseReview.Domain.Timetables;

namespace CaseReview.Application.Reports;

/// <summary>Writes the report as one HTML document for printing. All text is encoded; there is no script and no address in it.</summary>
public static class ReportHtml
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The whole document.</summary>
    /// <param name="report">What stands in it.</param>
    /// <returns>HTML with its style inside, titled, in British English.</returns>
    public static string Of(PrintableReport report)
    {
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"""
            <!DOCTYPE html>
            <html lang="en-GB">
            <head><meta charset="utf-8"><title>{Text(report.Title)}</title><style>{ReportStyle.For(report)}</style></head>
            <body>
            {(report.IsDraft ? $"<div class=\"mark\" aria-hidden=\"true\">{PrintableReport.Mark}</div>" : "")}
            <header><p>{Text(report.PartnershipName)}</p><h1>Rapid review report</h1>
            {(report.Warning is { } warning ? $"<p><strong>{Text(warning)}</strong></p>" : "")}
            <p>{Text(report.Stand)}</p>
            <p class="purpose">{Text(ReportOutline.PurposeFor(report.About))}</p></header>
            <main>

            """);
        foreach (var (section, number) in report.Sections.Select((section, index) => (section, index + 1)))
        {
            html.Append(CultureInfo.InvariantCulture, $"<section><h2>{number}. {Text(section.Heading)}</h2>\n");
            AppendBlocks(html, report.Version is null && string.IsNullOrWhiteSpace(section.Text) ? PrintableReport.NothingYet : section.Text);
            html.Append("</section>\n");
        }

        AppendAttachments(html, report.Attachments);
        AppendCertificate(html, report);
        return html.Append("</main>\n</body>\n</html>\n").ToString();
    }

    /// <summary>A letter as one HTML document for printing.</summary>
    /// <param name="partnershipName">Who writes it.</param>
    /// <param name="title">Title of the document.</param>
    /// <param name="text">The letter.</param>
    /// <returns>HTML with its style inside, titled, in British English.</returns>
    public static string OfLetter(string partnershipName, string title, string text)
    {
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"""
            <!DOCTYPE html>
            <html lang="en-GB">
            <head><meta charset="utf-8"><title>{Text(title)}</title><style>{ReportStyle.ForLetter}</style></head>
            <body><main><p class="sender">{Text(partnershipName)}</p><h1>{Text(title)}</h1>

            """);
        AppendBlocks(html, text);
        return html.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void AppendBlocks(StringBuilder html, string text)
    {
        foreach (var block in ReportText.Blocks(text))
        {
            html.Append(block.Kind switch
            {
                BlockKind.Subheading => $"<h3>{Text(block.Lines[0])}</h3>\n",
                BlockKind.Bullets => $"<ul>{string.Concat(block.Lines.Select(line => $"<li>{Text(line)}</li>"))}</ul>\n",
                BlockKind.Paragraph => $"<p>{string.Join("<br>", block.Lines.Select(Text))}</p>\n",
                _ => throw new InvalidOperationException($"No form for {block.Kind}."),
            });
        }
    }

    private static void AppendAttachments(StringBuilder html, IReadOnlyList<FixedAttachment> attachments)
    {
        if (attachments.Count > 0)
        {
            var items = attachments.Select(attachment => $"<li>{Text(attachment.FileName)}<br><code>{Grouped(attachment.Sha256)}</code></li>");
            html.Append(CultureInfo.InvariantCulture, $"<section><h2>Attachments</h2><ol>{string.Concat(items)}</ol></section>\n");
        }
    }

    private static void AppendCertificate(StringBuilder html, PrintableReport report)
    {
        if (report is not { Signatures: { } signatures, Version: { } version })
        {
            return;
        }

        html.Append(CultureInfo.InvariantCulture, $"""
            <section class="certificate"><h2>Sign-off certificate</h2>
            <p>{(report.ForDeciders ? "Everybody who was asked" : "Every safeguarding partner")} has signed version {version.Number} of this report, as fixed on {DateWords.Full(version.FixedAt)}.</p>
            <table><caption>Signatures on version {version.Number}</caption>
            <thead><tr><th scope="col">{(report.ForDeciders ? "Body" : "Partner")}</th><th scope="col">Who, in what role</th><th scope="col">When</th><th scope="col">Identified by</th></tr></thead>
            <tbody>{string.Concat(signatures.Select(Row))}</tbody></table>
            <p>Fingerprint of the version signed (SHA-256 over its text and attachments):</p>
            <p><code>{Grouped(version.Fingerprint.Value)}</code></p></section>

            """);
    }

    private static string Row(Signature signature) =>
        $"<tr><th scope=\"row\">{Text(signature.Body)}</th><td>{Text(signature.Name)}, {Text(signature.Role)}</td>"
        + $"<td>{DateWords.Full(signature.At)}</td><td>{Text(signature.IdentifiedBy)}</td></tr>";

    private static string Grouped(string hex) => string.Join(' ', hex.Chunk(4).Select(group => new string(group)));

    private static string Text(string text) => Encoder.Encode(text);
}
