using System.IO.Compression;
using System.Text;
using CaseReview.Application.Tables;
using CaseReview.Infrastructure.Tables;

namespace CaseReview.UnitTests.Tables;

public sealed class TableReaderTests
{
    private const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private const string Styles = $"<styleSheet {Main}><numFmts><numFmt numFmtId=\"170\" formatCode=\"[$-809]dd\\ mmmm\\ yyyy\"/><numFmt numFmtId=\"171\" formatCode=\"0.00\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/><xf numFmtId=\"171\"/></cellXfs></styleSheet>";

    [Theory]
    [InlineData("", "2014-03-05")]
    [InlineData("<workbookPr date1904=\"1\"/>", "2018-03-06")]
    public void Dates_are_read_from_either_epoch_and_numbers_stay_numbers(string properties, string date)
    {
        var table = Read(Workbook(
            "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Ref</t></is></c><c r=\"B1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"s\"><v>1</v></c><c r=\"D1\" t=\"str\"><v>D</v></c></row>"
            + "<row r=\"4\"><c r=\"B4\" s=\"1\"><v>41703</v></c><c r=\"C4\" s=\"2\"><v>41703.5</v></c><c r=\"D4\" s=\"3\"><v>41703</v></c></row>", properties));

        Assert.Equal(["Ref", "Two", "Three"], table.Headings.Take(3));
        var (number, cells) = Assert.Single(table.Rows);
        Assert.Equal(4, number);
        Assert.Equal(["", date, date, "41703"], cells);
    }

    [Theory]
    [InlineData("h:mm", "0.25", "06:00")]
    [InlineData("h:mm AM/PM", "0", "00:00")]
    [InlineData("[h]:mm", "0.5", "12:00")]
    [InlineData("dd/mm/yyyy\\ hh:mm", "46300.590277777781", "2026-10-05 14:10")]
    [InlineData("dd/mm/yyyy\\ hh:mm", "46300", "2026-10-05")]
    [InlineData("mmm-yy", "46300", "2026-10")]
    [InlineData("d\\ mmmm\\ yyyy", "46300.9", "2026-10-05")]
    [InlineData("#,##0.00", "46300", "46300")]
    public void A_number_is_what_its_format_shows(string format, string number, string read)
    {
        var styles = $"<styleSheet {Main}><numFmts><numFmt numFmtId=\"170\" formatCode=\"{format}\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"170\"/></cellXfs></styleSheet>";
        var rows = $"<row r=\"1\"><c r=\"A1\" t=\"str\"><v>When</v></c></row><row r=\"2\"><c r=\"A2\" s=\"1\"><v>{number}</v></c></row>";

        Assert.Equal(read, Assert.Single(Assert.Single(Read(Workbook(rows, "", ("xl/styles.xml", styles))).Rows).Cells));
    }

    [Fact]
    public async Task What_our_own_writer_wrote_is_read_back()
    {
        using var file = new MemoryStream();
        await new TableWriter().Write(new Table("T", ["A", "B"], Rows()), TableFormat.Xlsx, file, CancellationToken.None);

        Assert.Equal(["=1+1", "2026-12-09"], Assert.Single(Read(file.ToArray()).Rows).Cells);

        static async IAsyncEnumerable<IReadOnlyList<object?>> Rows()
        {
            await Task.CompletedTask;
            yield return ["=1+1", new DateOnly(2026, 12, 9)];
        }
    }

    [Fact]
    public void Csv_is_read_with_quotes_semicolons_and_what_excel_writes()
    {
        Assert.Equal(["a;\"b\"\nc", "d"], Assert.Single(Read("\uFEFFOne;Two\r\n\"a;\"\"b\"\"\nc\";d\r\n;\r\n"u8.ToArray()).Rows).Cells);
        Assert.Equal(["Zoë"], Assert.Single(Read([.. "Name\n"u8, 0x5A, 0x6F, 0xEB]).Rows).Cells);
    }

    [Theory]
    [InlineData("D0CF11E0A1B11AE1", "The file is an old .xls workbook or is locked with a password. Save it as an .xlsx workbook without a password")]
    [InlineData("504B030400", "The workbook is damaged. Open it in your spreadsheet program and save it again")]
    [InlineData("255044460000", "The file must be an .xlsx workbook or a CSV file")]
    [InlineData("2261", "A quotation mark in row 1 has no partner. Mend it, or save the file as an .xlsx workbook")]
    [InlineData("0A0A", "The first row is empty. Put the headings of the columns into it")]
    public void What_cannot_be_read_is_refused_in_words(string hex, string says) =>
        Assert.Equal(says, Assert.Throws<UnreadableTable>(() => Read(Convert.FromHexString(hex))).Message);

    [Fact]
    public void Macros_bombs_and_too_many_rows_are_refused_in_words()
    {
        Assert.StartsWith("The workbook holds macros", Assert.Throws<UnreadableTable>(() => Read(Workbook("", "", ("xl/vbaProject.bin", "x")))).Message, StringComparison.Ordinal);
        Assert.StartsWith("The workbook unpacks to more", Assert.Throws<UnreadableTable>(() => Read(Workbook("", "", ("xl/media/a.xml", new string(' ', 101 * 1024 * 1024))))).Message, StringComparison.Ordinal);
        Assert.StartsWith("The file has more than 10 rows", Assert.Throws<UnreadableTable>(() => Read(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("a\n", 12))))).Message, StringComparison.Ordinal);
        Assert.StartsWith("The workbook is damaged", Assert.Throws<UnreadableTable>(() => Read(Workbook("<!DOCTYPE x [<!ENTITY a \"b\">]>", ""))).Message, StringComparison.Ordinal);
    }

    private static ReadTable Read(byte[] file) => new TableReader().Read(file, 10);

    private static byte[] Workbook(string rows, string properties, params (string Name, string Content)[] more)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            (string Name, string Content)[] parts =
            [
                .. more,
                ("xl/workbook.xml", $"<workbook {Main} xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">{properties}<sheets><sheet name=\"Hidden\" state=\"hidden\" r:id=\"r9\"/><sheet name=\"S\" r:id=\"r1\"/></sheets></workbook>"),
                ("xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>"),
                ("xl/sharedStrings.xml", $"<sst {Main}><si><t>Two</t></si><si><r><t>Th</t></r><rPh><t>not this</t></rPh><r><t>ree</t></r></si></sst>"),
                ("xl/styles.xml", Styles),
                ("xl/worksheets/sheet1.xml", $"<worksheet {Main}><sheetData>{rows}</sheetData></worksheet>"),
            ];
            foreach (var (name, content) in parts.DistinctBy(x => x.Name))
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return file.ToArray();
    }
}
