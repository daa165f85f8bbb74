using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CaseReview.Infrastructure.Documents;

/// <summary>How a Word document looks: the styles that Word knows by these names, so that its navigation and a screen reader find headings and lists.</summary>
internal static class WordStyles
{
    /// <summary>The language of every text.</summary>
    public const string Language = "en-GB";

    /// <summary>Style of the title.</summary>
    public const string Title = "Title";

    /// <summary>Style of a point in a list.</summary>
    public const string Point = "ListBullet";

    /// <summary>Style of the head of a page.</summary>
    public const string Head = "Header";

    /// <summary>Style of the foot of a page.</summary>
    public const string Foot = "Footer";

    /// <summary>Style of tables.</summary>
    public const string Grid = "TableGrid";

    /// <summary>Style of a heading.</summary>
    public static string Heading(int level) => string.Create(CultureInfo.InvariantCulture, $"Heading{Math.Clamp(level, 1, 3)}");

    /// <summary>All of them.</summary>
    public static Styles All() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = "Arial", HighAnsi = "Arial", EastAsia = "Arial", ComplexScript = "Arial" }, new FontSize { Val = "20" }, new Languages { Val = Language, EastAsia = Language })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "80", Line = "264", LineRule = LineSpacingRuleValues.Auto }))),
        Paragraphs("Normal", "Normal", isDefault: true),
        Paragraphs(Title, "Title", size: 40, before: 0, isKept: true),
        Paragraphs(Heading(1), "heading 1", level: 0, size: 28, before: 320, isKept: true),
        Paragraphs(Heading(2), "heading 2", level: 1, size: 24, before: 240, isKept: true),
        Paragraphs(Heading(3), "heading 3", level: 2, size: 20, before: 160, isKept: true),
        Points(),
        Paragraphs(Head, "header", size: 17),
        Paragraphs(Foot, "footer", size: 17, isBold: false),
        Tables());

    /// <summary>The one kind of list.</summary>
    public static Numbering Bullets() => new(
        new AbstractNum(new MultiLevelType { Val = MultiLevelValues.SingleLevel }, new Level(
            new StartNumberingValue { Val = 1 },
            new NumberingFormat { Val = NumberFormatValues.Bullet },
            new LevelText { Val = "•" },
            new LevelJustification { Val = LevelJustificationValues.Left },
            new PreviousParagraphProperties(new Indentation { Left = "357", Hanging = "357" }))
        { LevelIndex = 0 })
        { AbstractNumberId = 0 },
        new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = 1 });

    private static Style Paragraphs(string id, string name, int? level = null, int? size = null, int? before = null, bool isKept = false, bool isBold = true, bool isDefault = false)
    {
        var style = new Style(new StyleName { Val = name }) { Type = StyleValues.Paragraph, StyleId = id, Default = isDefault ? OnOffValue.FromBoolean(true) : null };
        if (isDefault)
        {
            style.Append(new PrimaryStyle());
            return style;
        }

        style.Append(new BasedOn { Val = "Normal" }, new NextParagraphStyle { Val = "Normal" }, new PrimaryStyle());
        var paragraph = new StyleParagraphProperties();
        if (isKept)
        {
            paragraph.Append(new KeepNext(), new KeepLines());
        }

        if (before is { } space)
        {
            paragraph.Append(new SpacingBetweenLines { Before = Number(space), After = "120" });
        }

        if (level is { } outline)
        {
            paragraph.Append(new OutlineLevel { Val = outline });
        }

        var run = new StyleRunProperties();
        if (isBold)
        {
            run.Append(new Bold());
        }

        if (size is { } points)
        {
            run.Append(new FontSize { Val = Number(points) });
        }

        style.Append(paragraph, run);
        return style;
    }

    private static Style Points() => new(
        new StyleName { Val = "List Bullet" },
        new BasedOn { Val = "Normal" },
        new PrimaryStyle(),
        new StyleParagraphProperties(new NumberingProperties(new NumberingId { Val = 1 }), new ContextualSpacing()))
    { Type = StyleValues.Paragraph, StyleId = Point };

    private static Style Tables() => new(
        new StyleName { Val = "Table Grid" },
        new PrimaryStyle(),
        new StyleTableProperties(
            new TableBorders(
                new TopBorder { Val = BorderValues.Single, Size = 4, Color = "8B9092" },
                new BottomBorder { Val = BorderValues.Single, Size = 4, Color = "8B9092" },
                new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4, Color = "B1B4B6" }),
            new TableCellMarginDefault(
                new TopMargin { Width = "60", Type = TableWidthUnitValues.Dxa },
                new TableCellLeftMargin { Width = 0, Type = TableWidthValues.Dxa },
                new BottomMargin { Width = "40", Type = TableWidthUnitValues.Dxa },
                new TableCellRightMargin { Width = 140, Type = TableWidthValues.Dxa })))
    { Type = StyleValues.Table, StyleId = Grid };

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
