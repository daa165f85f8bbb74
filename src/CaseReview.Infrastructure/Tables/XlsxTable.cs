using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using CaseReview.Application.Tables;
using CaseReview.Domain.Common;

namespace CaseReview.Infrastructure.Tables;

/// <summary>
/// A workbook of one sheet, written part by part so that no row is kept (ECMA-376). Texts are cells of type text, which no spreadsheet computes; one that
/// looks like a formula is marked as quoted too, so that it stays text when somebody edits it. No cell holds a formula.
/// </summary>
internal static class XlsxTable
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Types = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>""";
    private const string Root = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""";
    private const string Parts = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>""";

    // Cell styles by number: 0 as it is, 1 a date, 2 a date and time, 3 a quoted text, 4 a heading, 5 text as typed, 6 text on several lines.
    private const string Styles = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy\ hh:mm"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Arial"/></font><font><b/><sz val="11"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="7"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>""";

    private const int LongestText = 32_767;
    private const int LongestName = 31;
    private const int LongestChoices = 255;
    private const int LastRow = 1_048_576;
    private static readonly DateTime Epoch = new(1899, 12, 30);
    private static readonly XmlWriterSettings Plain = new() { Async = true, Encoding = new UTF8Encoding(false), CheckCharacters = false };

    public static async Task Write(Table table, Stream to, CancellationToken ct)
    {
        await using var zip = await ZipArchive.CreateAsync(to, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, ct);
        await Add(zip, "[Content_Types].xml", Types, ct);
        await Add(zip, "_rels/.rels", Root, ct);
        await Add(zip, "xl/_rels/workbook.xml.rels", Parts, ct);
        await Add(zip, "xl/styles.xml", Styles, ct);
        await Part(zip, "xl/workbook.xml", xml => Workbook(xml, table.Name), ct);
        await Part(zip, "xl/worksheets/sheet1.xml", xml => Sheet(xml, table, ct), ct);
    }

    private static async Task Add(ZipArchive zip, string name, string content, CancellationToken ct)
    {
        await using var part = await zip.CreateEntry(name).OpenAsync(ct);
        await part.WriteAsync(Encoding.UTF8.GetBytes(content), ct);
    }

    private static async Task Part(ZipArchive zip, string name, Func<XmlWriter, Task> write, CancellationToken ct)
    {
        await using var part = await zip.CreateEntry(name).OpenAsync(ct);
        await using var xml = XmlWriter.Create(part, Plain);
        await write(xml);
    }

    private static async Task Workbook(XmlWriter xml, string name)
    {
        const string relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var safe = new string([.. name.Where(x => !@"[]:*?/\".Contains(x)).Take(LongestName)]);
        await xml.WriteStartDocumentAsync(true);
        await xml.WriteStartElementAsync(null, "workbook", Main);
        await xml.WriteStartElementAsync(null, "sheets", Main);
        await xml.WriteStartElementAsync(null, "sheet", Main);
        await xml.WriteAttributeStringAsync(null, "name", null, safe);
        await xml.WriteAttributeStringAsync(null, "sheetId", null, "1");
        await xml.WriteAttributeStringAsync("r", "id", relations, "rId1");
        await xml.WriteEndDocumentAsync();
    }

    private static async Task Sheet(XmlWriter xml, Table table, CancellationToken ct)
    {
        await xml.WriteStartDocumentAsync(true);
        await xml.WriteStartElementAsync(null, "worksheet", Main);

        // The headings stay in sight.
        await xml.WriteRawAsync("""<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>""");
        await Columns(xml, table);
        await xml.WriteStartElementAsync(null, "sheetData", Main);
        var number = 1;
        await Row(xml, number, table.Headings, heading: true);
        await foreach (var row in table.Rows.WithCancellation(ct))
        {
            await Row(xml, ++number, row, heading: false);
        }

        await xml.WriteEndElementAsync();
        await Choices(xml, table);
        await xml.WriteEndDocumentAsync();
    }

    private static async Task Columns(XmlWriter xml, Table table)
    {
        await xml.WriteStartElementAsync(null, "cols", Main);
        foreach (var column in Enumerable.Range(0, table.Headings.Count))
        {
            var help = table.Help.GetValueOrDefault(column);
            var style = help?.Takes switch { null => 0, ColumnTakes.Date => 1, ColumnTakes.Lines => 6, _ => 5 };
            await xml.WriteRawAsync(string.Create(CultureInfo.InvariantCulture, $"""<col min="{column + 1}" max="{column + 1}" width="{help?.Width ?? 22}" style="{style}" customWidth="1"/>"""));
        }

        await xml.WriteEndElementAsync();
    }

    // A list of choices stands in one text of at most 255 characters, with commas between.
    private static async Task Choices(XmlWriter xml, Table table)
    {
        var lists = table.Help.Where(x => x.Value.Choices.Count > 0)
            .Select(x => (Column: Letters(x.Key), x.Value.Choices, Words: string.Join(',', x.Value.Choices)))
            .Where(x => x.Words.Length <= LongestChoices && !x.Choices.Any(choice => choice.Contains(',', StringComparison.Ordinal))).ToList();
        if (lists.Count == 0)
        {
            return;
        }

        await xml.WriteStartElementAsync(null, "dataValidations", Main);
        await xml.WriteAttributeStringAsync(null, "count", null, lists.Count.ToString(CultureInfo.InvariantCulture));
        foreach (var (column, _, words) in lists)
        {
            await xml.WriteStartElementAsync(null, "dataValidation", Main);
            await xml.WriteAttributeStringAsync(null, "type", null, "list");
            await xml.WriteAttributeStringAsync(null, "allowBlank", null, "1");
            await xml.WriteAttributeStringAsync(null, "showErrorMessage", null, "0");
            await xml.WriteAttributeStringAsync(null, "sqref", null, $"{column}2:{column}{LastRow}");
            await xml.WriteElementStringAsync(null, "formula1", Main, $"\"{words.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
            await xml.WriteEndElementAsync();
        }

        await xml.WriteEndElementAsync();
    }

    // Places may be left out by the standard, but some readers need them.
    private static async Task Row(XmlWriter xml, int number, IEnumerable<object?> cells, bool heading)
    {
        await xml.WriteStartElementAsync(null, "row", Main);
        await xml.WriteAttributeStringAsync(null, "r", null, number.ToString(CultureInfo.InvariantCulture));
        foreach (var (column, cell) in cells.Index())
        {
            await xml.WriteStartElementAsync(null, "c", Main);
            await xml.WriteAttributeStringAsync(null, "r", null, string.Create(CultureInfo.InvariantCulture, $"{Letters(column)}{number}"));
            switch (cell)
            {
                case null:
                    break;
                case DateOnly date:
                    await Number(xml, (date.ToDateTime(TimeOnly.MinValue) - Epoch).TotalDays, "1");
                    break;
                case DateTimeOffset at:
                    await Number(xml, (UkClock.ToLocal(at).DateTime - Epoch).TotalDays, "2");
                    break;
                case int or long or decimal or double:
                    await Number(xml, Convert.ToDouble(cell, CultureInfo.InvariantCulture), null);
                    break;
                default:
                    await Words(xml, TableWriter.Text(cell), heading);
                    break;
            }

            await xml.WriteEndElementAsync();
        }

        await xml.WriteEndElementAsync();
    }

    private static string Letters(int column) => (column < 26 ? "" : Letters((column / 26) - 1)) + (char)('A' + (column % 26));

    private static async Task Number(XmlWriter xml, double value, string? style)
    {
        if (style is not null)
        {
            await xml.WriteAttributeStringAsync(null, "s", null, style);
        }

        await xml.WriteElementStringAsync(null, "v", Main, value.ToString("R", CultureInfo.InvariantCulture));
    }

    private static async Task Words(XmlWriter xml, string text, bool heading)
    {
        var style = heading ? "4" : TableWriter.LooksLikeFormula(text) ? "3" : null;
        if (style is not null)
        {
            await xml.WriteAttributeStringAsync(null, "s", null, style);
        }

        await xml.WriteAttributeStringAsync(null, "t", null, "inlineStr");
        await xml.WriteStartElementAsync(null, "is", Main);
        await xml.WriteStartElementAsync(null, "t", Main);
        await xml.WriteAttributeStringAsync("xml", "space", null, "preserve");
        await xml.WriteStringAsync(Allowed(text));
        await xml.WriteEndElementAsync();
        await xml.WriteEndElementAsync();
    }

    // Characters that XML cannot hold, and what is longer than a cell, would make Excel refuse the whole file.
    private static string Allowed(string text)
    {
        var allowed = new StringBuilder(Math.Min(text.Length, LongestText));
        foreach (var rune in text.EnumerateRunes())
        {
            if (allowed.Length + rune.Utf16SequenceLength > LongestText)
            {
                break;
            }

            if (rune.Value is '\t' or '\n' or '\r' || rune.Value >= 0x20 && rune.Value is not (0xFFFE or 0xFFFF))
            {
                allowed.Append(rune.ToString());
            }
        }

        return allowed.ToString();
    }
}
