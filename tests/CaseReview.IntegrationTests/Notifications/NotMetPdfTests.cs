using System.Net;
using CaseReview.Application.Notifications;
using CaseReview.Domain.Documents;
using CaseReview.Domain.Notifications;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Reports;
using CaseReview.Testing;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.IntegrationTests.Notifications;

public sealed class NotMetPdfTests
{
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1];

    [Fact]
    [Trait("Requirement", "D-NOT-10")]
    [Trait("Requirement", "X-07")]
    public async Task The_negative_record_is_written_printed_and_filed_with_a_file_as_evidence()
    {
        var world = await World.Create();
        var reference = await world.Logged();
        await world.Send(Journeys.Decision(reference, NotificationDecision.NotMet));
        var officer = await world.Visit(Role.BusinessUnitOfficer);
        var root = $"/{world.Slug}/cases/{reference}/notification";

        await officer.Get($"{root}/not-met");
        await officer.Press("Save and print it", ("Form.Circumstances", "A fall"), ("Form.Information", "<b>Hospital</b>"));
        Assert.Equal("A fall", officer.Page.QuerySelector("[name='Form.Circumstances']")!.TextContent.Trim());
        await officer.Get($"{root}/not-met/pdf");
        Assert.Contains("The PDF is being prepared", officer.Text, StringComparison.Ordinal);
        await officer.Get($"{root}/not-met");
        officer.Page.QuerySelector("[name='Form.Safeguarding']")!.TextContent = "Seen the same day";
        officer.Page.QuerySelector("[name='Form.NextSteps']")!.TextContent = "Early help";
        officer.Page.QuerySelector("[name='Form.UploadEvidence']")!.TextContent = "Record 4711";
        officer.Page.QuerySelector("[name='Form.UploadedOn.Day']")!.SetAttribute("value", "10");
        officer.Page.QuerySelector("[name='Form.UploadedOn.Month']")!.SetAttribute("value", "12");
        officer.Page.QuerySelector("[name='Form.UploadedOn.Year']")!.SetAttribute("value", "2026");
        await officer.PressWithFile("File the record", "Form.Files", "screen.png", Png);

        Assert.Equal(HttpStatusCode.OK, officer.Status);
        Assert.Contains("screen.png", officer.Text, StringComparison.Ordinal);
        var notification = await world.Read(db => db.Set<Notification>().Include(x => x.Answers).SingleAsync());
        Assert.Equal(NotificationStatus.NotMetFiled, notification.Status);
        Assert.Equal(notification.Id, (await world.Read(db => db.Set<Document>().SingleAsync())).AttachedTo);
        Assert.Equal(2, await world.Read(db => db.Set<Printout>().CountAsync(x => x.Kind == PrintoutKind.NotMetRecord)));
        var html = NotMetDocument.Html("A & B", reference, notification);
        Assert.Contains("&lt;b&gt;Hospital&lt;/b&gt;", html, StringComparison.Ordinal);
        Assert.Contains("What the hospital found", html, StringComparison.Ordinal);
        Assert.Contains("Decided by Dana Director, Director of Children’s Social Care".Replace("’", "&#8217;", StringComparison.Ordinal), html.Replace("’", "&#8217;", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
