using System.Diagnostics;
using CaseReview.Application.Documents;
using CaseReview.Application.Reports;
using CaseReview.Domain.Reports;
using CaseReview.Domain.SignOffs;
using CaseReview.Infrastructure.Documents;
using CaseReview.Testing.Reports;
using CaseReview.Testing.SignOffs;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace CaseReview.IntegrationTests.Documents;

public sealed class ChromiumPdfPrinterTests
{
    [FactWhenInstalled("chromium", "pdfinfo", "pdftotext")]
    [Trait("Requirement", "D-NP-01")]
    [Trait("Requirement", "D-PUR-09")]
    public async Task The_signed_report_is_a_tagged_titled_pdf_with_page_numbers_and_a_certificate()
    {
        await using var printer = Printer(new PdfOptions());

        var pdf = await printer.Print(ReportHtml.Of(Signed()), CancellationToken.None);

        var info = await Run("pdfinfo", pdf);
        var text = await Run("pdftotext", pdf, "-layout", "-", "-");
        Assert.Contains("Rapid review report DON-2026-0010, version 1", info, StringComparison.Ordinal);
        Assert.Matches("Tagged: +yes", info);
        Assert.Matches("Page 2 of [2-9]", text);
        Assert.Contains("Sign-off certificate", text, StringComparison.Ordinal);
        Assert.Contains(ReportOutline.Purpose[..60], text, StringComparison.Ordinal);
        Assert.DoesNotContain("DRAFT", text, StringComparison.Ordinal);
    }

    [FactWhenInstalled("chromium", "pdftotext")]
    public async Task A_report_that_is_not_signed_is_marked_as_a_draft_and_its_text_stays_text()
    {
        await using var printer = Printer(new PdfOptions());
        var report = new ReportBuilder().With(ReportSectionKey.WhatHappened, "<script>document.title='x'</script> & </style>").WithChair();

        var pdf = await printer.Print(ReportHtml.Of(new PrintableReport("A & B \"SCP\"</style>", "DON-2026-0010", report.LatestVersion!, null)), CancellationToken.None);

        var text = await Run("pdftotext", pdf, "-layout", "-", "-");
        Assert.Contains("DRAFT", text, StringComparison.Ordinal);
        Assert.Contains("<script>document.title='x'</script> & </style>", text, StringComparison.Ordinal);
    }

    [FactWhenInstalled("chromium")]
    public async Task A_browser_that_dies_costs_one_retry()
    {
        var folder = Directory.CreateTempSubdirectory();
        var wrapper = Path.Combine(folder.FullName, "chromium");
        await File.WriteAllTextAsync(wrapper, $"#!/bin/sh\nif [ -e {folder.FullName}/died ]; then exec /usr/bin/chromium \"$@\"; fi\ntouch {folder.FullName}/died\nexit 1\n");
        File.SetUnixFileMode(wrapper, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        await using var printer = Printer(new PdfOptions { ChromiumPath = wrapper });

        var pdf = await printer.Print(ReportHtml.Of(Signed()), CancellationToken.None);

        Assert.Equal("%PDF"u8.ToArray(), pdf[..4]);
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Without_a_browser_the_printer_says_what_to_install()
    {
        await using var printer = Printer(new PdfOptions { ChromiumPath = "/nowhere/chromium" });

        var refused = await Assert.ThrowsAsync<PdfNotPrinted>(() => printer.Print("<p>Text</p>", CancellationToken.None));

        Assert.Contains("Pdf__ChromiumPath", refused.Message, StringComparison.Ordinal);
        Assert.Equal(refused.Message, printer.WhyNot);
    }

    private static PrintableReport Signed()
    {
        var report = new ReportBuilder().With(ReportSectionKey.WhatHappened, string.Join("\n\n", Enumerable.Repeat("An ambulance was called at 06:12.", 60))).WithSignatories();
        var signature = new Signature(
            SignOffBuilder.Police.Name, SignOffBuilder.Police.Role, SignOffBuilder.Police.Body, ReportBuilder.Now, report.LatestVersion!.Fingerprint, "emailed link and code");
        return new PrintableReport("Doncaster Safeguarding Children Partnership", "DON-2026-0010", report.LatestVersion, [signature]);
    }

    private static ChromiumPdfPrinter Printer(PdfOptions options) => new(Options.Create(options), NullLogger<ChromiumPdfPrinter>.Instance);

    private static async Task<string> Run(string program, byte[] input, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments.Length > 0 ? arguments : ["-"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        await process.StandardInput.BaseStream.WriteAsync(input);
        process.StandardInput.Close();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return output;
    }
}
