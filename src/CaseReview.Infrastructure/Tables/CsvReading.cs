using System.Text;
using CaseReview.Application.Tables;

namespace CaseReview.Infrastructure.Tables;

/// <summary>Reads comma-separated values (RFC 4180); semicolons and tabs as well, which spreadsheets write in some countries.</summary>
internal static class CsvReading
{
    public static List<(int Number, IReadOnlyList<string> Cells)> Rows(byte[] content, int max)
    {
        var text = Decode(content);
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            throw new UnreadableTable("The file must be an .xlsx workbook or a CSV file");
        }

        var separator = Separator(text);
        var rows = new List<(int, IReadOnlyList<string>)>();
        var (cells, cell, quoted, number) = (new List<string>(), new StringBuilder(), false, 1);
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (quoted)
            {
                if (letter != '"')
                {
                    cell.Append(letter);
                }
                else if (at + 1 < text.Length && text[at + 1] == '"')
                {
                    cell.Append('"');
                    at++;
                }
                else
                {
                    quoted = false;
                }
            }
            else if (letter == '"' && cell.Length == 0)
            {
                quoted = true;
            }
            else if (letter == separator)
            {
                EndCell();
            }
            else if (letter == '\n')
            {
                EndRow();
            }
            else if (letter != '\r')
            {
                cell.Append(letter);
            }
        }

        if (quoted)
        {
            throw new UnreadableTable($"A quotation mark in row {number} has no partner. Mend it, or save the file as an .xlsx workbook");
        }

        if (cell.Length > 0 || cells.Count > 0)
        {
            EndRow();
        }

        return rows;

        void EndCell()
        {
            cells.Add(cell.ToString());
            cell.Clear();
        }

        void EndRow()
        {
            EndCell();
            rows.Add((number++, cells));
            cells = [];
            TableReader.CheckRows(rows.Count, max);
        }
    }

    private static string Decode(byte[] content)
    {
        if (content is [0xFF, 0xFE, ..])
        {
            return Encoding.Unicode.GetString(content.AsSpan(2));
        }

        var rest = content is [0xEF, 0xBB, 0xBF, ..] ? content.AsSpan(3) : content;
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(rest);
        }
        catch (DecoderFallbackException)
        {
            // What Excel writes as plain CSV in this country.
            return Encoding.Latin1.GetString(rest);
        }
    }

    private static char Separator(string text)
    {
        var first = text.Split('\n', 2)[0];
        return new[] { ',', ';', '\t' }.MaxBy(x => first.Count(letter => letter == x));
    }
}
