using System.Diagnostics;
using CaseReview.Application.AgencyReturns;
using CaseReview.Application.Chronologies;
using CaseReview.Testing;
using CaseReview.Testing.AgencyReturns;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CaseReview.IntegrationTests.Chronologies;

[Trait("Requirement", "D-RR-08")]
public sealed class WordTests
{
    [Fact]
    public async Task The_chronology_as_a_Word_document_is_valid_and_has_Words_own_structure()
    {
        using var bytes = new MemoryStream(await Document());
        using var document = WordprocessingDocument.Open(bytes, isEditable: false);
        var body = document.MainDocumentPart!.Document.Body!;

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(x => $"{x.Path?.XPath}: {x.Description}"));
        Assert.Equal(["Title", "Heading1", "Heading2", "Heading1"], body.Elements<Paragraph>().Select(x => x.ParagraphProperties?.ParagraphStyleId?.Val?.Value).OfType<string>());
        Assert.Contains("Chronology", document.PackageProperties.Title, StringComparison.Ordinal);
        Assert.Equal("en-GB", document.MainDocumentPart.StyleDefinitionsPart!.Styles!.Descendants<Languages>().First().Val!.Value);
        var rows = body.Elements<Table>().Single().Elements<TableRow>().ToList();
        Assert.Single(rows[0].Descendants<TableHeader>());
        Assert.Equal(2, rows.Count);
        Assert.Contains("K.M. seen", rows[1].InnerText, StringComparison.Ordinal);
        Assert.Single(rows[1].Descendants<Break>());
        Assert.Equal(PageOrientationValues.Landscape, body.Descendants<PageSize>().Single().Orient!.Value);
        Assert.Equal(["PAGE", "NUMPAGES"], document.MainDocumentPart.FooterParts.Single().Footer.Descendants<SimpleField>().Select(x => x.Instruction!.Value));
    }

    [FactWhenInstalled("soffice", "libswlo.so")]
    public async Task Another_word_processor_reads_it()
    {
        var folder = Directory.CreateTempSubdirectory("libreoffice-").FullName;
        try
        {
            var file = Path.Combine(folder, "ours.docx");
            await File.WriteAllBytesAsync(file, await Document());
            using var program = Process.Start(new ProcessStartInfo(
                FactWhenInstalledAttribute.Find("soffice")!,
                [$"-env:UserInstallation=file://{folder}/profile", "--headless", "--norestore", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", Path.Combine(folder, "out"), file])
            { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var said = program.StandardOutput.ReadToEndAsync();
            var errors = program.StandardError.ReadToEndAsync();
            using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
            await program.WaitForExitAsync(patience.Token);
            var saved = Path.Combine(folder, "out", "ours.txt");
            Assert.True(File.Exists(saved), $"LibreOffice is installed but did not read the document: {await said} {await errors}");
            var text = await File.ReadAllTextAsync(saved);
            Assert.Contains("Key practice episodes", text, StringComparison.Ordinal);
            Assert.Contains("K.M. seen", text, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<byte[]> Document()
    {
        var world = await World.Create();
        var about = await world.GivenCase();
        var lead = (await ReturnLead.Ask(world, about, "hospital"))[0];
        await lead.Fill();
        await lead.Send(new AddChronologyEntry { Sure = WhenChoice.Exact, On = new DateOnly(2026, 10, 5), Source = "Case file", WhatHappened = "Kit Marlow seen\nsecond line & <b>\u0001", Response = "None" });
        await lead.Send(new SubmitReturn { Declared = true });
        await world.Send(new NameEpisode { Reference = about.Reference, Title = "A bruise", From = new DateOnly(2026, 10, 5), To = new DateOnly(2026, 10, 9), WhyItMatters = "Nobody asked" });
        return (await world.Send(new DownloadChronology { Reference = about.Reference, Format = ChronologyFormat.Docx, Anonymise = true })).Content;
    }
}
