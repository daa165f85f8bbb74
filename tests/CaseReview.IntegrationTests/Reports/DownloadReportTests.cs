using CaseReview.Application.Common;
using CaseReview.Application.Reports;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Reports;
using CaseReview.Testing;
using CaseReview.Testing.Reports;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.IntegrationTests.Reports;

public sealed class DownloadReportTests
{
    [Fact]
    [Trait("Requirement", "D-RR-20")]
    [Trait("Requirement", "D-RR-33")]
    public async Task The_working_text_leaves_in_Word_at_any_time_marked_DRAFT_on_every_page_with_empty_sections_named()
    {
        var journey = await ReportJourney.Drafted();
        await journey.Write(ReportSectionKey.WhatHappened, "## At home\nAn ambulance was called.\n\n- by the mother\n- at 06:12");

        var file = await journey.World.Send(new DownloadReport(journey.Reference), Role.GroupChair);

        using var document = WordprocessingDocument.Open(new MemoryStream(file.Content), isEditable: false);
        var main = document.MainDocumentPart!;
        var paragraphs = main.Document.Body!.Elements<Paragraph>().Select(x => (Style: x.ParagraphProperties?.ParagraphStyleId?.Val?.Value, Text: x.InnerText)).ToList();
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(x => $"{x.Path?.XPath}: {x.Description}"));
        Assert.Equal($"{journey.Reference}-rapid-review-report-draft.docx", file.FileName);
        Assert.EndsWith(": DRAFT", main.HeaderParts.Single().Header.InnerText, StringComparison.Ordinal);
        Assert.StartsWith("DRAFT. Confidential", main.FooterParts.Single().Footer.InnerText, StringComparison.Ordinal);
        Assert.Contains(("Heading1", "4. What happened"), paragraphs);
        Assert.Contains(("Heading2", "At home"), paragraphs);
        Assert.Contains(("ListBullet", "at 06:12"), paragraphs);
        Assert.Contains((null, PrintableReport.NothingYet), paragraphs);
        Assert.Equal(["The working text of the report (marked DRAFT) downloaded as Word"], await Downloads(journey));
    }

    [Fact]
    [Trait("Requirement", "D-RR-33")]
    [Trait("Requirement", "D-SIG-02")]
    public async Task A_fixed_version_is_marked_DRAFT_in_Word_until_all_have_signed_and_then_carries_its_certificate()
    {
        var journey = await ReportJourney.WithPartners();
        var before = await Words(journey);
        await journey.SignAll();

        var after = await Words(journey);

        Assert.Contains("DRAFT: not signed", before.Body, StringComparison.Ordinal);
        Assert.Equal(1, before.Heads);
        Assert.DoesNotContain("DRAFT", after.Body, StringComparison.Ordinal);
        Assert.Equal(0, after.Heads);
        Assert.Contains("Sign-off certificate", after.Body, StringComparison.Ordinal);
        Assert.Contains((await journey.Request()).Fingerprint.Value, after.Body, StringComparison.Ordinal);
        Assert.Equal(["Report version 1 (marked DRAFT) downloaded as Word", "Report version 1 (signed) downloaded as Word"], await Downloads(journey));
    }

    [FactWhenInstalled("chromium")]
    [Trait("Requirement", "D-RR-20")]
    public async Task A_PDF_of_the_draft_is_asked_for_by_a_button_made_by_the_worker_and_said_to_be_old_once_a_word_changes()
    {
        TestClock.Begin();
        var journey = await ReportJourney.Drafted();
        var officer = await journey.World.Visit(Role.BusinessUnitOfficer);
        var report = $"/{journey.World.Slug}/cases/{journey.Reference}/report";
        await officer.Get(report);

        await officer.Press("Make a PDF of the draft");
        await journey.World.Send(new PrintReportDraft(journey.Reference));
        Assert.Contains("PDF of the draft: being prepared", officer.Text, StringComparison.Ordinal);
        await officer.Get($"{report}/draft-pdf");
        Assert.Contains("The PDF is being prepared", officer.Text, StringComparison.Ordinal);
        await journey.World.SendAsSystem(new PrintWaiting());
        var file = await officer.Raw(new HttpRequestMessage(HttpMethod.Get, $"{report}/draft-pdf"));
        TestClock.Advance(TimeSpan.FromMinutes(5));
        await journey.Write(ReportSectionKey.GoodPractice, "Said afterwards.");
        await officer.Get(report);

        Assert.Equal("application/pdf", file.Content.Headers.ContentType!.MediaType);
        Assert.Contains("The text has been changed since", officer.Text, StringComparison.Ordinal);
        Assert.Contains("Make a new PDF of the draft", officer.Text, StringComparison.Ordinal);
        Assert.Equal(1, await journey.World.Read(db => db.Set<Printout>().CountAsync()));
        Assert.Equal(["The working text of the report (marked DRAFT) downloaded as PDF"], await Downloads(journey));
    }

    [Fact]
    [Trait("Requirement", "D-RR-20")]
    public async Task Whoever_may_not_see_the_case_downloads_nothing_of_its_report()
    {
        var journey = await ReportJourney.Drafted();

        await Assert.ThrowsAsync<NotFound>(() => journey.World.Send(new DownloadReport(journey.Reference), Role.IndependentChair));
        await Assert.ThrowsAsync<NotFound>(() => journey.World.Send(new PrintReportDraft(journey.Reference), Role.IndependentChair));

        Assert.Empty(await Downloads(journey));
    }

    private static async Task<(string Body, int Heads)> Words(ReportJourney journey)
    {
        var file = await journey.World.Send(new DownloadReport(journey.Reference, 1));
        using var document = WordprocessingDocument.Open(new MemoryStream(file.Content), isEditable: false);
        return (document.MainDocumentPart!.Document.Body!.InnerText, document.MainDocumentPart.HeaderParts.Count());
    }

    private static Task<List<string>> Downloads(ReportJourney journey) =>
        journey.World.Read(db => db.AuditEntries.Where(x => x.EventName == nameof(ReportDownloaded)).OrderBy(x => x.Summary).Select(x => x.Summary).ToListAsync());
}
