using System.IO.Compression;
using System.Text;

namespace CaseReview.Domain.Documents;

/// <summary>Tells kinds of file apart by what is in them. A name or a browser's word for it is never believed.</summary>
public static class DocumentKinds
{
    /// <summary>What a case takes, for people.</summary>
    public const string InWords = "PDF, DOCX, XLSX, ODT, JPEG or PNG";

    private const string OdtType = "application/vnd.oasis.opendocument.text";
    private const string ContentTypes = "[Content_Types].xml";

    // What a large report with its pictures unpacks to, many times over; a bomb unpacks to a thousand times its size.
    private const long MaxUnpacked = 300L * 1024 * 1024;
    private const int MaxParts = 5_000;
    private const int MaxContentTypes = 1024 * 1024;

    // An archive ends with this record and a comment of at most 65,535 bytes.
    private const int EndRecord = 22;
    private static readonly byte[] EndMark = [0x50, 0x4B, 0x05, 0x06];

    // Where programs live in a package.
    private static readonly string[] Programs = ["xl/macrosheets/", "word/activeX/", "xl/activeX/", "Basic/", "Scripts/"];

    /// <summary>Looks at a file.</summary>
    /// <param name="content">Its bytes, from the first; they can be sought in.</param>
    /// <returns>Its kind, or what is wrong with it.</returns>
    public static LookedAt Look(Stream content)
    {
        ArgumentNullException.ThrowIfNull(content);
        Span<byte> start = stackalloc byte[8];
        content.Position = 0;
        start = start[..content.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        if (start.StartsWith((ReadOnlySpan<byte>)[0x50, 0x4B, 0x03, 0x04]))
        {
            return OfPackage(content);
        }

        DocumentKind? kind = start switch
        {
            _ when start.StartsWith("%PDF-"u8) => DocumentKind.Pdf,
            _ when start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) => DocumentKind.Jpeg,
            _ when start.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) => DocumentKind.Png,
            _ => null,
        };
        return kind is not null && EndsAsArchive(content) ? new LookedAt(null, FileProblem.TwoInOne) : new LookedAt(kind);
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

    private static LookedAt OfPackage(Stream content)
    {
        try
        {
            using var package = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            if (package.Entries.Count > MaxParts || package.Entries.Any(e => e.Length > MaxUnpacked) || package.Entries.Sum(e => e.Length) > MaxUnpacked)
            {
                return new LookedAt(null, FileProblem.TooMuchInside);
            }

            var names = package.Entries.Select(e => e.FullName.Replace('\\', '/')).ToHashSet(StringComparer.OrdinalIgnoreCase);
            DocumentKind? kind = names switch
            {
                _ when names.Contains(ContentTypes) && names.Contains("word/document.xml") => DocumentKind.Docx,
                _ when names.Contains(ContentTypes) && names.Contains("xl/workbook.xml") => DocumentKind.Xlsx,
                _ when package.GetEntry("mimetype") is { } type && Start(type, OdtType.Length) == OdtType => DocumentKind.Odt,
                _ => null,
            };
            return kind is not null && HoldsPrograms(package, names) ? new LookedAt(null, FileProblem.Macros) : new LookedAt(kind);
        }
        catch (InvalidDataException)
        {
            return new LookedAt(null);
        }
    }

    // A part can be called anything: what the package says of itself tells macros too, in whichever of the two encodings.
    private static bool HoldsPrograms(ZipArchive package, HashSet<string> names) =>
        names.Any(n => n.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase) || Programs.Any(p => n.StartsWith(p, StringComparison.OrdinalIgnoreCase)))
        || package.Entries.Where(e => e.FullName.Equals(ContentTypes, StringComparison.OrdinalIgnoreCase))
            .Select(e => Start(e, MaxContentTypes).Replace("\0", "", StringComparison.Ordinal))
            .Any(said => said.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || said.Contains("vbaProject", StringComparison.OrdinalIgnoreCase));

    private static string Start(ZipArchiveEntry entry, int most)
    {
        // Never more than is needed, however large the entry claims to be.
        var start = new byte[Math.Min(most, Math.Max(0, entry.Length))];
        using var stream = entry.Open();
        return Encoding.UTF8.GetString(start, 0, stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false));
    }

    private static bool EndsAsArchive(Stream content)
    {
        var tail = new byte[Math.Min(content.Length, EndRecord + ushort.MaxValue)];
        content.Position = content.Length - tail.Length;
        content.ReadExactly(tail);
        for (var at = tail.AsSpan().LastIndexOf(EndMark); at >= 0; at = tail.AsSpan(0, at).LastIndexOf(EndMark))
        {
            if (at + EndRecord <= tail.Length && at + EndRecord + BitConverter.ToUInt16(tail, at + EndRecord - 2) == tail.Length)
            {
                return true;
            }
        }

        return false;
    }
}
