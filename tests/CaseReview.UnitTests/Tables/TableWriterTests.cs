using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using CaseReview.Application.Tables;
using CaseReview.Infrastructure.Tables;

namespace CaseReview.UnitTests.Tables;

public sealed class TableWriterTests
{
    [Theory]
    [Trait("Requirement", "K-CON-01")]
    [InlineData("=1+1")]
    [InlineData("+44 7700 900000")]
    [InlineData("-2+3+cmd|' /C calc'!A0")]
    [InlineData("@SUM(1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData(" =1")]
    [InlineData("＝1")]
    public async Task What_looks_like_a_formula_stays_text_in_either_format(string typed)
    {
        var csv = Encoding.UTF8.GetString(await Written(TableFormat.Csv, typed));
        var sheet = await Sheet(typed);

        Assert.Contains($"\"'{typed}\"", csv, StringComparison.Ordinal);
        var cell = sheet.Descendants().Where(x => x.Name.LocalName == "c").ElementAt(1);
        Assert.Equal("inlineStr", cell.Attribute("t")!.Value);
        Assert.Equal("A2", cell.Attribute("r")!.Value);
        Assert.Equal("3", cell.Attribute("s")!.Value);
        Assert.DoesNotContain(sheet.Descendants(), x => x.Name.LocalName == "f");
    }

    [Fact]
    public async Task Quotes_line_breaks_emoji_and_writing_from_right_to_left_come_through()
    {
        const string typed = "He said \"no\",\nthen 😀 עברית <script>";

        var csv = Encoding.UTF8.GetString(await Written(TableFormat.Csv, typed));
        var sheet = await Sheet(typed);

        Assert.Contains("\"He said \"\"no\"\",\nthen 😀 עברית <script>\"", csv, StringComparison.Ordinal);
        Assert.Equal(typed, sheet.Descendants().Where(x => x.Name.LocalName == "t").Last().Value);
    }

    [Fact]
    public async Task Dates_are_dates_and_what_no_file_can_hold_is_left_out()
    {
        var table = new Table("Cases", ["A"], Rows([[new DateOnly(2026, 12, 9)], ["a\u0000b\uFFFF"], [null], [7]]));
        using var file = new MemoryStream();

        await new TableWriter().Write(table, TableFormat.Xlsx, file, CancellationToken.None);

        var sheet = Read(file.ToArray());
        Assert.Equal("46365", sheet.Descendants().First(x => x.Name.LocalName == "v").Value);
        Assert.Equal("ab", sheet.Descendants().Last(x => x.Name.LocalName == "t").Value);
    }

    private static async Task<byte[]> Written(TableFormat format, string cell)
    {
        using var file = new MemoryStream();
        await new TableWriter().Write(new Table("Cases", ["What"], Rows([[cell]])), format, file, CancellationToken.None);
        return file.ToArray();
    }

    private static async Task<XDocument> Sheet(string cell) => Read(await Written(TableFormat.Xlsx, cell));

    private static XDocument Read(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        using var part = zip.GetEntry("xl/worksheets/sheet1.xml")!.Open();
        return XDocument.Load(part, LoadOptions.PreserveWhitespace);
    }

    private static async IAsyncEnumerable<IReadOnlyList<object?>> Rows(IEnumerable<IReadOnlyList<object?>> rows)
    {
        await Task.CompletedTask;
        foreach (var row in rows)
        {
            yield return row;
        }
    }
}
