using System.Globalization;
using System.Text;

namespace CaseReview.Application.Reports;

/// <summary>The style of the printed report: running headers and page numbers through margin boxes, no colour that carries meaning.</summary>
internal static class ReportStyle
{
    /// <summary>Style of a letter: plain, with page numbers.</summary>
    public const string ForLetter = """
        @page { size: A4; margin: 25mm 22mm 23mm; @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 8.5pt Helvetica, Arial, "Liberation Sans", sans-serif; color: #484949; } }
        body { font: 11pt/1.45 Helvetica, Arial, "Liberation Sans", sans-serif; color: #0b0c0c; margin: 0; }
        h1 { font-size: 14pt; margin: 0 0 8mm; } p { margin: 0 0 3.5mm; } ul { margin: 0 0 3.5mm; padding-left: 6mm; } .sender { margin-bottom: 10mm; font-weight: bold; }
        """;

    private const string Body = """
        body { font: 10.5pt/1.45 Helvetica, Arial, "Liberation Sans", sans-serif; color: #0b0c0c; margin: 0; }
        header { border-bottom: 0.6pt solid #484949; margin-bottom: 6mm; padding-bottom: 2mm; }
        header p { margin: 0 0 2mm; } h1 { font-size: 22pt; margin: 2mm 0 3mm; } .purpose { color: #484949; font-size: 9.5pt; }
        h2 { font-size: 13pt; margin: 7mm 0 2.5mm; break-after: avoid; } h3 { font-size: 11pt; margin: 4mm 0 1.5mm; break-after: avoid; }
        p { margin: 0 0 2.8mm; orphans: 3; widows: 3; overflow-wrap: anywhere; } ul, ol { margin: 0 0 2.8mm; padding-left: 6mm; } li { margin-bottom: 1mm; }
        table { border-collapse: collapse; width: 100%; margin: 0 0 4mm; } caption { text-align: left; font-weight: bold; margin-bottom: 2mm; }
        th, td { text-align: left; vertical-align: top; padding: 1.6mm 3mm 1.6mm 0; border-bottom: 0.4pt solid #b1b4b6; } tr { break-inside: avoid; }
        code { font: 10pt "Liberation Mono", Consolas, monospace; } .certificate { break-before: page; }
        .mark { position: fixed; top: 105mm; left: 15mm; font-size: 90pt; font-weight: bold; color: #e8e8e8; transform: rotate(-35deg); z-index: -1; }
        """;

    /// <summary>Style of a report, with its running headers.</summary>
    /// <param name="report">The report.</param>
    /// <returns>CSS.</returns>
    public static string For(PrintableReport report)
    {
        const string font = "font: 8.5pt Helvetica, Arial, \"Liberation Sans\", sans-serif; color: #484949;";
        return string.Create(CultureInfo.InvariantCulture, $$"""
            @page { size: A4; margin: 25mm 20mm 23mm;
              @top-left { content: {{Quote(report.PartnershipName)}}; {{font}} vertical-align: bottom; padding-bottom: 5mm; }
              @top-right { content: {{Quote(report.Title)}}; {{font}} vertical-align: bottom; padding-bottom: 5mm; }
              @bottom-left { content: {{Quote(report.Foot)}}; {{font}} vertical-align: top; padding-top: 5mm; }
              @bottom-right { content: "Page " counter(page) " of " counter(pages); {{font}} vertical-align: top; padding-top: 5mm; } }
            @page :first { @top-left { content: none; } @top-right { content: none; } }
            {{Body}}
            """);
    }

    // Whatever is not a letter, digit, space or plain mark becomes a numbered escape, so that a name can end neither the string nor the style.
    private static string Quote(string text)
    {
        var css = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            _ = Rune.IsLetterOrDigit(rune) || rune.Value is ' ' or '-' or ',' or '.' or ':'
                ? css.Append(rune.ToString())
                : css.Append(CultureInfo.InvariantCulture, $"\\{rune.Value:X} ");
        }

        return css.Append('"').ToString();
    }
}
