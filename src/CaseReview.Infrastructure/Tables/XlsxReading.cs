using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using CaseReview.Application.Tables;

namespace CaseReview.Infrastructure.Tables;

/// <summary>Reads the first sheet of a workbook, cell by cell (ECMA-376). Dates come out as dates whichever epoch the workbook counts from.</summary>
internal static class XlsxReading
{
    // What a workbook of ten thousand long rows unpacks to; a bomb unpacks to a thousand times its size.
    private const long MaxUnpacked = 100 * 1024 * 1024;
    private const int MaxParts = 2_000;
    private static readonly XmlReaderSettings Safe = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MaxUnpacked, IgnoreComments = true };

    public static (string Name, List<(int Number, IReadOnlyList<string> Cells)> Rows) Rows(byte[] content, int max)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
            Refuse(zip);
            var (name, sheet, counts1904) = FirstSheet(zip);
            return (name, Sheet(zip, sheet, SharedTexts(zip), new CellDates(DateStyles(zip), counts1904), max));
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or FormatException or OverflowException or ArgumentException)
        {
            throw new UnreadableTable("The workbook is damaged. Open it in your spreadsheet program and save it again");
        }
    }

    private static void Refuse(ZipArchive zip)
    {
        if (zip.GetEntry("xl/workbook.xml") is null)
        {
            throw new UnreadableTable("The file must be an .xlsx workbook or a CSV file");
        }

        if (zip.Entries.Any(x => x.Name.Equals("vbaProject.bin", StringComparison.OrdinalIgnoreCase) || x.FullName.StartsWith("xl/macrosheets/", StringComparison.OrdinalIgnoreCase)))
        {
            throw new UnreadableTable("The workbook holds macros. Save it as an .xlsx workbook without macros");
        }

        if (zip.Entries.Count > MaxParts || zip.Entries.Sum(x => x.Length) > MaxUnpacked)
        {
            throw new UnreadableTable("The workbook unpacks to more than can be read. Copy the rows alone into a new workbook");
        }
    }

    private static (string Name, string Path, bool Counts1904) FirstSheet(ZipArchive zip)
    {
        var (name, relation, counts1904) = ("", "", false);
        Each(zip, "xl/workbook.xml", xml =>
        {
            if (xml.LocalName == "workbookPr")
            {
                counts1904 = xml.GetAttribute("date1904") is "1" or "true";
            }
            else if (xml.LocalName == "sheet" && relation.Length == 0 && xml.GetAttribute("state") is null or "visible")
            {
                name = xml.GetAttribute("name") ?? "";
                relation = xml.GetAttribute("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships") ?? xml.GetAttribute("id", "http://purl.oclc.org/ooxml/officeDocument/relationships") ?? "";
            }
        });
        var path = "";
        Each(zip, "xl/_rels/workbook.xml.rels", xml =>
        {
            if (xml.LocalName == "Relationship" && xml.GetAttribute("Id") == relation)
            {
                path = xml.GetAttribute("Target") ?? "";
            }
        });
        return (name, path.StartsWith('/') ? path[1..] : $"xl/{path}", counts1904);
    }

    private static List<string> SharedTexts(ZipArchive zip)
    {
        var texts = new List<string>();
        if (zip.GetEntry("xl/sharedStrings.xml") is not { } part)
        {
            return texts;
        }

        using var xml = Open(part);
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "si" })
            {
                texts.Add(Words(xml));
            }
        }

        return texts;
    }

    private static Dictionary<int, CellMoment> DateStyles(ZipArchive zip)
    {
        var (own, styles, inCells) = (new Dictionary<int, CellMoment>(), new Dictionary<int, CellMoment>(), false);
        Each(zip, "xl/styles.xml", xml =>
        {
            switch (xml.LocalName)
            {
                case "numFmt":
                    own[Number(xml.GetAttribute("numFmtId"))] = CellDates.Own(xml.GetAttribute("formatCode") ?? "");
                    break;
                case "cellXfs" or "cellStyleXfs" or "dxfs":
                    inCells = xml.LocalName == "cellXfs";
                    break;
                case "xf" when inCells:
                    var format = Number(xml.GetAttribute("numFmtId"));
                    styles.Add(styles.Count, own.TryGetValue(format, out var shows) ? shows : CellDates.BuiltIn(format));
                    break;
            }
        });
        return styles;
    }

    private static List<(int Number, IReadOnlyList<string> Cells)> Sheet(ZipArchive zip, string path, List<string> texts, CellDates dates, int max)
    {
        var rows = new List<(int, IReadOnlyList<string>)>();
        using var xml = Open(zip.GetEntry(path) ?? throw new InvalidDataException());
        var (number, cells) = (0, new List<string>());
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.EndElement, LocalName: "row" })
            {
                rows.Add((number, cells));
                TableReader.CheckRows(rows.Count, max);
            }
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "row" })
            {
                (number, cells) = (xml.GetAttribute("r") is { } r ? Number(r) : number + 1, []);
            }
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "c" })
            {
                var column = Column(xml.GetAttribute("r")) ?? cells.Count;
                if (column < TableReader.MaxColumns * 2)
                {
                    cells.AddRange(Enumerable.Repeat("", Math.Max(0, column - cells.Count)));
                    cells.Add(Cell(xml, texts, dates));
                }
            }
        }

        return rows;
    }

    private static string Cell(XmlReader xml, List<string> texts, CellDates dates)
    {
        var (kind, style) = (xml.GetAttribute("t"), Number(xml.GetAttribute("s") ?? "0"));
        if (xml.IsEmptyElement)
        {
            return "";
        }

        var value = "";
        using var inside = xml.ReadSubtree();
        while (inside.Read())
        {
            if (inside is { NodeType: XmlNodeType.Element, LocalName: "v" })
            {
                value = inside.ReadElementContentAsString();
            }
            else if (inside is { NodeType: XmlNodeType.Element, LocalName: "is" })
            {
                value = Words(inside);
            }
        }

        return kind switch
        {
            "s" => texts.ElementAtOrDefault(Number(value)) ?? "",
            "e" => "",
            "b" => value == "1" ? "Yes" : "No",
            "d" => value.Length >= 10 ? value[..10] : value,
            null or "n" when dates.TryRead(style, value) is { } date => date,
            _ => value,
        };
    }

    // The words of a text, without the reading aids that stand beside it in some languages.
    private static string Words(XmlReader xml)
    {
        var words = new StringBuilder();
        using var inside = xml.ReadSubtree();
        var more = inside.Read();
        while (more)
        {
            if (inside is { NodeType: XmlNodeType.Element, LocalName: "rPh" })
            {
                inside.Skip();
                more = !inside.EOF;
                continue;
            }

            if (inside is { NodeType: XmlNodeType.Element, LocalName: "t", IsEmptyElement: false } && inside.Read() && inside.HasValue)
            {
                words.Append(inside.Value);
            }

            more = inside.Read();
        }

        return words.ToString();
    }

    private static void Each(ZipArchive zip, string name, Action<XmlReader> element)
    {
        if (zip.GetEntry(name) is not { } part)
        {
            return;
        }

        using var xml = Open(part);
        while (xml.Read())
        {
            if (xml.NodeType is XmlNodeType.Element)
            {
                element(xml);
            }
        }
    }

    private static XmlReader Open(ZipArchiveEntry part) => XmlReader.Create(part.Open(), Safe);

    private static int Number(string? text) => int.Parse(text ?? "0", NumberStyles.Integer, CultureInfo.InvariantCulture);

    private static int? Column(string? reference) =>
        reference is null ? null : reference.TakeWhile(char.IsAsciiLetter).Aggregate(0, (sum, letter) => checked((sum * 26) + char.ToUpperInvariant(letter) - 'A' + 1)) - 1;
}
