using System.Globalization;
using System.Text;
using CaseReview.Application.Documents;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CaseReview.Infrastructure.Documents;

/// <summary>Writes documents for Word with the Open XML SDK (decision 28).</summary>
internal sealed class WordWriter : IWordWriter
{
    private const uint LongSide = 16838; // A4 in twentieths of a point
    private const uint ShortSide = 11906;
    private const uint Margin = 964; // 17 mm

    /// <inheritdoc />
    public byte[] Write(WordDocument document, CancellationToken ct)
    {
        using var bytes = new MemoryStream();
        using (var package = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            package.PackageProperties.Title = Allowed(document.Title);
            package.PackageProperties.Language = WordStyles.Language;
            var main = package.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = WordStyles.All();
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = WordStyles.Bullets();
            main.AddNewPart<DocumentSettingsPart>().Settings = new Settings(new DisplayBackgroundShape { Val = false }, new ThemeFontLanguages { Val = WordStyles.Language });
            var foot = main.AddNewPart<FooterPart>();
            foot.Footer = Foot(document);
            var body = new Body(Paragraph(WordStyles.Title, [new WordRun(document.Title)]));
            foreach (var block in document.Blocks)
            {
                body.Append(Block(block, ct));
            }

            var (width, height) = document.Landscape ? (LongSide, ShortSide) : (ShortSide, LongSide);
            var page = new PageSize { Width = width, Height = height };
            if (document.Landscape)
            {
                page.Orient = PageOrientationValues.Landscape;
            }

            var section = new SectionProperties(
                new FooterReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(foot) },
                page,
                new PageMargin { Top = (int)Margin, Bottom = (int)Margin, Left = Margin, Right = Margin, Header = Margin / 2, Footer = Margin / 2, Gutter = 0 });
            if (document.Head.Length > 0)
            {
                var head = main.AddNewPart<HeaderPart>();
                head.Header = new Header(Paragraph(WordStyles.Head, [new WordRun(document.Head)]));
                section.PrependChild(new HeaderReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(head) });
            }

            body.Append(section);
            main.Document = new Document(body);
        }

        return bytes.ToArray();
    }

    private static OpenXmlElement[] Block(WordBlock block, CancellationToken ct) => block switch
    {
        WordHeading x => [Paragraph(WordStyles.Heading(x.Level), [new WordRun(x.Text)])],
        WordParagraph x => [Paragraph(null, x.Runs)],
        WordPoints x => [.. x.Points.Select(point => Paragraph(WordStyles.Point, [new WordRun(point)]))],
        WordTable x => [Table(x, ct), new Paragraph()],
        _ => throw new InvalidOperationException($"No form for {block.GetType().Name}."),
    };

    private static Paragraph Paragraph(string? style, IEnumerable<WordRun> runs)
    {
        var paragraph = new Paragraph();
        if (style is not null)
        {
            paragraph.Append(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        }

        foreach (var run in runs)
        {
            paragraph.Append(Run(run));
        }

        return paragraph;
    }

    private static Run Run(WordRun text)
    {
        var run = new Run();
        if (text.IsStrong)
        {
            run.Append(new RunProperties(new Bold()));
        }

        foreach (var (line, index) in Allowed(text.Text).ReplaceLineEndings("\n").Split('\n').Select((line, index) => (line, index)))
        {
            if (index > 0)
            {
                run.Append(new Break());
            }

            run.Append(new Text(line) { Space = SpaceProcessingModeValues.Preserve });
        }

        return run;
    }

    private static Table Table(WordTable source, CancellationToken ct)
    {
        var table = new Table(
            new TableProperties(
                new TableStyle { Val = WordStyles.Grid },
                new TableWidth { Type = TableWidthUnitValues.Dxa, Width = Number(source.Columns.Sum(x => Twips(x.Millimetres))) },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableLook { FirstRow = true, FirstColumn = false, LastRow = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true },
                new TableCaption { Val = Allowed(source.Caption) }),
            new TableGrid(source.Columns.Select(x => new GridColumn { Width = Number(Twips(x.Millimetres)) })));
        table.Append(Row(source.Columns, source.Columns.Select(x => new WordCell([new WordParagraph([new WordRun(x.Heading, IsStrong: true)])])), isHeading: true));
        foreach (var row in source.Rows)
        {
            ct.ThrowIfCancellationRequested();
            table.Append(Row(source.Columns, row, isHeading: false));
        }

        return table;
    }

    // Only the headings are kept whole: an entry may be longer than a page.
    private static TableRow Row(IReadOnlyList<WordColumn> columns, IEnumerable<WordCell> cells, bool isHeading)
    {
        var row = new TableRow();
        if (isHeading)
        {
            row.Append(new TableRowProperties(new CantSplit(), new TableHeader()));
        }

        foreach (var (cell, column) in cells.Zip(columns))
        {
            var drawn = new TableCell(new TableCellProperties(new TableCellWidth { Type = TableWidthUnitValues.Dxa, Width = Number(Twips(column.Millimetres)) }));
            drawn.Append(cell.Paragraphs.Select(x => Paragraph(null, x.Runs)));

            // A cell without a paragraph is no cell to Word.
            if (cell.Paragraphs.Count == 0)
            {
                drawn.Append(new Paragraph());
            }

            row.Append(drawn);
        }

        return row;
    }

    private static Footer Foot(WordDocument document)
    {
        var right = (document.Landscape ? LongSide : ShortSide) - (2 * Margin);
        return new Footer(new Paragraph(
            new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Foot }, new Tabs(new TabStop { Val = TabStopValues.Right, Position = (int)right })),
            new Run(new Text(Allowed(document.Foot)) { Space = SpaceProcessingModeValues.Preserve }, new TabChar(), new Text("Page ") { Space = SpaceProcessingModeValues.Preserve }),
            Field("PAGE"),
            new Run(new Text(" of ") { Space = SpaceProcessingModeValues.Preserve }),
            Field("NUMPAGES")));
    }

    private static SimpleField Field(string instruction) => new(new Run(new Text("1"))) { Instruction = instruction };

    private static int Twips(int millimetres) => (int)Math.Round(millimetres * 1440 / 25.4);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    // Characters that XML cannot hold would make Word refuse the whole file.
    private static string Allowed(string text)
    {
        var allowed = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\t' or '\n' or '\r' || rune.Value >= 0x20 && rune.Value is not (0xFFFE or 0xFFFF))
            {
                allowed.Append(rune.ToString());
            }
        }

        return allowed.ToString();
    }
}
