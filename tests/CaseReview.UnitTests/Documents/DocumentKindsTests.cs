using System.IO.Compression;
using System.Text;
using CaseReview.Domain.Documents;

namespace CaseReview.UnitTests.Documents;

public sealed class DocumentKindsTests
{
    [Fact]
    public void Kinds_are_told_by_content_and_never_by_name()
    {
        Assert.Equal(DocumentKind.Pdf, Kind("%PDF-1.7\n"u8.ToArray()));
        Assert.Equal(DocumentKind.Jpeg, Kind([0xFF, 0xD8, 0xFF, 0xE0]));
        Assert.Equal(DocumentKind.Png, Kind([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]));
        Assert.Equal(DocumentKind.Docx, Kind(Package(("[Content_Types].xml", ""), ("word/document.xml", ""))));
        Assert.Equal(DocumentKind.Xlsx, Kind(Package(("[Content_Types].xml", ""), ("xl/workbook.xml", ""))));
        Assert.Equal(DocumentKind.Odt, Kind(Package(("mimetype", "application/vnd.oasis.opendocument.text"))));
    }

    [Fact]
    public void Programs_macros_and_other_packages_are_none_of_them()
    {
        Assert.Null(Kind("MZ\u0090\0"u8.ToArray()));
        Assert.Null(Kind(Package(("[Content_Types].xml", ""), ("word/document.xml", ""), ("word/vbaProject.bin", ""))));
        Assert.Null(Kind(Package(("readme.txt", "hello"))));
        Assert.Null(Kind([0x50, 0x4B, 0x03, 0x04, 0x00]));
        Assert.Null(Kind("<html><script>"u8.ToArray()));
    }

    [Fact]
    public void A_macro_file_is_told_by_what_it_holds_whatever_its_parts_are_called()
    {
        Assert.Equal(FileProblem.Macros, Problem(Package(("[Content_Types].xml", ""), ("word/document.xml", ""), ("word/vbaProject.bin", ""))));
        Assert.Equal(FileProblem.Macros, Problem(Package(("[content_types].xml", "<Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/>"), ("word/document.xml", ""))));
        Assert.Equal(FileProblem.Macros, Problem(Package(("[Content_Types].xml", "m\0a\0c\0r\0o\0E\0n\0a\0b\0l\0e\0d\0"), ("xl/workbook.xml", ""))));
        Assert.Equal(FileProblem.Macros, Problem(Package(("[Content_Types].xml", ""), ("xl/workbook.xml", ""), ("xl/macrosheets/sheet1.xml", ""))));
        Assert.Equal(FileProblem.Macros, Problem(Package(("mimetype", "application/vnd.oasis.opendocument.text"), ("Basic/Standard/script-lb.xml", ""))));
    }

    [Fact]
    public void A_bomb_a_polyglot_and_a_renamed_table_are_not_taken()
    {
        var bomb = Package([("[Content_Types].xml", ""), ("word/document.xml", ""), .. Enumerable.Range(1, 31).Select(n => ($"word/media/{n}", new string(' ', 10 * 1024 * 1024)))]);
        var archive = Package(("tool.exe", "MZ"));

        Assert.True(bomb.Length < Document.MaxBytes);
        Assert.Equal(FileProblem.TooMuchInside, Problem(bomb));
        Assert.Equal(FileProblem.TooMuchInside, Problem(Package([.. Enumerable.Range(1, 5_001).Select(n => ($"{n}", ""))])));
        Assert.Equal(FileProblem.TwoInOne, Problem([.. "%PDF-1.7\n"u8, .. archive]));
        Assert.Equal(FileProblem.TwoInOne, Problem([0xFF, 0xD8, 0xFF, 0xE0, .. archive]));
        Assert.Equal(FileProblem.OtherKind, Problem("Date,What happened\n1 May,Seen"u8.ToArray()));
        Assert.Equal(DocumentKind.Pdf, Kind([.. "%PDF-1.7\n"u8, .. archive, .. "\n%%EOF"u8]));
    }

    [Theory]
    [InlineData("minutes.pdf", "minutes.pdf")]
    [InlineData("..\\..\\letter.exe", "letter.exe.pdf")]
    [InlineData("a\"b\r\n.pdf", "ab.pdf")]
    [InlineData("", "document.pdf")]
    public void A_name_keeps_no_path_and_gets_the_ending_of_its_content(string given, string safe) =>
        Assert.Equal(safe, DocumentKinds.SafeName(given, DocumentKind.Pdf));

    private static DocumentKind? Kind(byte[] content) => DocumentKinds.Look(new MemoryStream(content)).Kind;

    private static FileProblem Problem(byte[] content) => DocumentKinds.Look(new MemoryStream(content)) is { Kind: null } looked ? looked.Problem : throw new InvalidOperationException("It was taken.");

    private static byte[] Package(params (string Name, string Text)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }
}
