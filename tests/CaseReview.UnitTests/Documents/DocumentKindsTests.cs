using System.IO.Compression;
using System.Text;
using CaseReview.Domain.Documents;

namespace CaseReview.UnitTests.Documents;

public sealed class DocumentKindsTests
{
    [Fact]
    public void Kinds_are_told_by_content_and_never_by_name()
    {
        Assert.Equal(DocumentKind.Pdf, DocumentKinds.Of("%PDF-1.7\n"u8.ToArray()));
        Assert.Equal(DocumentKind.Jpeg, DocumentKinds.Of([0xFF, 0xD8, 0xFF, 0xE0]));
        Assert.Equal(DocumentKind.Png, DocumentKinds.Of([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]));
        Assert.Equal(DocumentKind.Docx, DocumentKinds.Of(Package(("[Content_Types].xml", ""), ("word/document.xml", ""))));
        Assert.Equal(DocumentKind.Xlsx, DocumentKinds.Of(Package(("[Content_Types].xml", ""), ("xl/workbook.xml", ""))));
        Assert.Equal(DocumentKind.Odt, DocumentKinds.Of(Package(("mimetype", "application/vnd.oasis.opendocument.text"))));
    }

    [Fact]
    public void Programs_macros_and_other_packages_are_none_of_them()
    {
        Assert.Null(DocumentKinds.Of("MZ\u0090\0"u8.ToArray()));
        Assert.Null(DocumentKinds.Of(Package(("[Content_Types].xml", ""), ("word/document.xml", ""), ("word/vbaProject.bin", ""))));
        Assert.Null(DocumentKinds.Of(Package(("readme.txt", "hello"))));
        Assert.Null(DocumentKinds.Of([0x50, 0x4B, 0x03, 0x04, 0x00]));
        Assert.Null(DocumentKinds.Of("<html><script>"u8.ToArray()));
    }

    [Theory]
    [InlineData("minutes.pdf", "minutes.pdf")]
    [InlineData("..\\..\\letter.exe", "letter.exe.pdf")]
    [InlineData("a\"b\r\n.pdf", "ab.pdf")]
    [InlineData("", "document.pdf")]
    public void A_name_keeps_no_path_and_gets_the_ending_of_its_content(string given, string safe) =>
        Assert.Equal(safe, DocumentKinds.SafeName(given, DocumentKind.Pdf));

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
