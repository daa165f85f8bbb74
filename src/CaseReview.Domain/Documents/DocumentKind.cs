using System.IO.Compression;
using System.Text;

namespace CaseReview.Domain.Documents;

/// <summary>The kinds of file that a case takes.</summary>
public enum DocumentKind
{
    /// <summary>PDF.</summary>
    Pdf,

    /// <summary>Word document without macros.</summary>
    Docx,

    /// <summary>Excel workbook without macros.</summary>
    Xlsx,

    /// <summary>OpenDocument text.</summary>
    Odt,

    /// <summary>JPEG picture.</summary>
    Jpeg,

    /// <summary>PNG picture.</summary>
    Png,
}

/// <summary>Tells kinds of file apart by what is in them. A name or a browser's word for it is never believed.</summary>
public static class DocumentKinds
{
    /// <summary>What a case takes, for people.</summary>
    public const string InWords = "PDF, DOCX, XLSX, ODT, JPEG or PNG";

    private const string OdtType = "application/vnd.oasis.opendocument.text";

    /// <summary>The kind of a file by its content.</summary>
    /// <param name="content">All of its bytes.</param>
    /// <returns>The kind; null when it is none that a case takes.</returns>
    public static DocumentKind? Of(byte[] content)
    {
        if (Starts(content, "%PDF-"u8))
        {
            return DocumentKind.Pdf;
        }

        if (Starts(content, [0xFF, 0xD8, 0xFF]))
        {
            return DocumentKind.Jpeg;
        }

        if (Starts(content, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
        {
            return DocumentKind.Png;
        }

        return Starts(content, [0x50, 0x4B, 0x03, 0x04]) ? OfPackage(content) : null;
    }

    /// <summary>The ending of file names of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>".pdf".</returns>
    public static string Extension(this DocumentKind kind) => kind is DocumentKind.Jpeg ? ".jpg" : "." + kind.ToString().ToLowerInvariant();

    /// <summary>A file name with the ending that its content has, and without a path or signs that a header cannot hold.</summary>
    /// <param name="given">Name as given.</param>
    /// <param name="kind">What the content is.</param>
    /// <returns>A safe name.</returns>
    public static string SafeName(string given, DocumentKind kind)
    {
        var name = given.Split('/', '\\')[^1];
        name = string.Concat(name.Where(c => !char.IsControl(c) && c is not ('"' or '<' or '>' or '|' or ':' or '*' or '?'))).Trim();
        var extension = kind.Extension();
        if (kind is DocumentKind.Jpeg && name.EndsWith(".jpeg", StringComparison.OrdinalIgnoreCase))
        {
            extension = ".jpeg";
        }

        var stem = name.EndsWith(extension, StringComparison.OrdinalIgnoreCase) ? name[..^extension.Length] : name;
        stem = stem.Length == 0 ? "document" : stem;
        return stem[..Math.Min(stem.Length, Document.NameMaxLength - extension.Length)] + extension;
    }

    private static DocumentKind? OfPackage(byte[] content)
    {
        try
        {
            using var package = new ZipArchive(new MemoryStream(content), ZipArchiveMode.Read);
            var names = package.Entries.Select(e => e.FullName).ToHashSet(StringComparer.OrdinalIgnoreCase);
            if (names.Any(n => n.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
            {
                return null;
            }

            return names switch
            {
                _ when names.Contains("[Content_Types].xml") && names.Contains("word/document.xml") => DocumentKind.Docx,
                _ when names.Contains("[Content_Types].xml") && names.Contains("xl/workbook.xml") => DocumentKind.Xlsx,
                _ when package.GetEntry("mimetype") is { } type && Read(type) == OdtType => DocumentKind.Odt,
                _ => null,
            };
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static string Read(ZipArchiveEntry entry)
    {
        // Never more than the name of a type, however large the entry claims to be.
        var start = new byte[OdtType.Length];
        using var stream = entry.Open();
        return Encoding.ASCII.GetString(start, 0, stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false));
    }

    private static bool Starts(byte[] content, ReadOnlySpan<byte> with) => content.AsSpan().StartsWith(with);
}
