using System.Net;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.SignOffs;
using CaseReview.Testing;
using CaseReview.Testing.Correspondence;
using CaseReview.Testing.Reports;

namespace CaseReview.IntegrationTests.SignOffs;

public sealed class SigningPagesTests
{
    [Fact]
    [Trait("Requirement", "D-SIG-02")]
    public async Task A_partner_reads_the_whole_report_behind_the_link_signs_and_gets_a_receipt()
    {
        var journey = await ReportJourney.WithPartners();
        var visitor = await Through(journey, "partner.police");

        Assert.Contains("Sign the rapid review report", visitor.Text, StringComparison.Ordinal);
        Assert.Contains("Opening this page signed nothing", visitor.Text, StringComparison.Ordinal);
        Assert.Empty(visitor.Page.QuerySelectorAll("input[type=radio][checked]"));
        Assert.Equal((await journey.Report()).LatestVersion!.Sections.Count, visitor.Page.QuerySelectorAll(".cr-fold details").Length);
        await visitor.Press("Confirm my decision");
        Assert.Equal((HttpStatusCode.BadRequest, "Select your decision"), (visitor.Status, visitor.Errors.Single()));
        await visitor.Press("Confirm my decision", ("Form.Decision", "Sign"), ("Form.HaveRead", "true"));

        Assert.Equal("/links/sign-off/receipt", visitor.Path);
        Assert.Equal("You have signed the rapid review report", visitor.Page.QuerySelectorAll("h1").Single().TextContent);
        Assert.Equal(SignatoryStatus.Approved, (await journey.SignatoryOf("police")).Status);
    }

    [Fact]
    [Trait("Requirement", "D-SIG-03")]
    public async Task Handing_over_on_the_page_says_so_and_the_link_no_longer_opens_the_report()
    {
        var journey = await ReportJourney.WithPartners();
        var visitor = await Through(journey, "partner.health");
        var deputy = await journey.World.Account("deputy.health");

        await visitor.Press("Confirm my decision", ("Form.Decision", "HandOver"), ("Form.DeputyId", deputy.Id.ToString()));
        Assert.Contains("Your deputy has been asked", visitor.Text, StringComparison.Ordinal);
        await visitor.Get("/links/sign-off");

        Assert.DoesNotContain("Confirm my decision", visitor.Text, StringComparison.Ordinal);
        Assert.Equal("Moira Quinn", (await journey.SignatoryOf("icb")).ActingName);
    }

    [Fact]
    [Trait("Requirement", "D-SIG-01")]
    [Trait("Requirement", "D-RR-35")]
    public async Task The_manager_and_the_chair_take_the_report_from_draft_to_the_partners_on_their_pages()
    {
        var journey = await ReportJourney.Drafted();
        var here = $"/{journey.World.Slug}/cases/{journey.Reference}";
        var manager = await journey.World.Visit(Role.BusinessUnitManager);

        await manager.Get($"{here}/report/sections/4");
        await manager.Press("Save the section", ("Form.Text", "An ambulance was called."));
        Assert.Contains("Section 4 saved.", manager.Text, StringComparison.Ordinal);
        await manager.Get($"{here}/report/send-for-check");
        await manager.Press("Fix the version and send it");
        var chair = await journey.World.Visit(Role.GroupChair);
        await chair.Get($"{here}/report/check");
        await chair.Press("Confirm my decision", ("Form.Decision", "Approve"));
        Assert.Contains("You have approved version 1", chair.Text, StringComparison.Ordinal);
        await manager.Get($"{here}/sign-off");
        Assert.Contains("Neil Farrar", manager.Text, StringComparison.Ordinal);
        await manager.Press("Send to partners for sign-off");

        Assert.Contains("Version 1 was sent to 3 people for sign-off", manager.Text, StringComparison.Ordinal);
        Assert.Contains("0 of 3 partners have signed", manager.Text, StringComparison.Ordinal);
        foreach (var page in (string[])["report", "report/versions/1", "report/compare?from=1", "report/versions/1/pdf", "report/call-back", "report/submission"])
        {
            await manager.Get($"{here}/{page}");
            Assert.Equal((page, HttpStatusCode.OK), (page, manager.Status));
        }
    }

    [Fact]
    [Trait("Requirement", "D-NP-01")]
    public async Task The_manager_writes_the_letter_and_records_the_submission_on_its_page()
    {
        var journey = await ReportJourney.SignedOff();
        var manager = await journey.World.Visit(Role.BusinessUnitManager);
        var here = $"/{journey.World.Slug}/cases/{journey.Reference}/report/submission";

        await manager.Get($"{here}/covering-letter");
        await manager.Press("Save the letter");
        await manager.Press("Record the submission");
        Assert.Equal(HttpStatusCode.BadRequest, manager.Status);
        Assert.Equal(2, manager.Errors.Count);
        await manager.Press(
            "Record the submission",
            ("Form.SentAt.Day", "10"), ("Form.SentAt.Month", "12"), ("Form.SentAt.Year", "2026"), ("Form.SentAt.Time", "10:00"), ("Form.Route", "SecureEmail"));

        Assert.Contains("The submission is recorded", manager.Text, StringComparison.Ordinal);
    }

    private static async Task<WebVisitor> Through(ReportJourney journey, string account)
    {
        var address = $"{account}@{journey.World.Slug}.example";
        var visitor = new WebVisitor(journey.World.App);
        await visitor.Get(await journey.World.NewestLink(address));
        await visitor.Press("Continue");
        await visitor.Press("Continue", ("Form.Code", await journey.World.NewestCode(address)));
        return visitor;
    }
}
