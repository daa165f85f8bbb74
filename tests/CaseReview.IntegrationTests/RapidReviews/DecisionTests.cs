using System.Net;
using CaseReview.Application.Reports;
using CaseReview.Domain.Meetings;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Reports;
using CaseReview.Testing;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.IntegrationTests.RapidReviews;

public sealed class DecisionTests
{
    [Fact]
    [Trait("Requirement", "D-RR-26")]
    [Trait("Requirement", "D-RR-32")]
    [Trait("Requirement", "K-COI-01")]
    public async Task The_log_tells_options_grounds_who_decided_and_who_stood_aside_and_the_report_begins_with_it()
    {
        var world = await World.Create();
        var reference = await world.ReadyForMeeting();
        var address = $"/{world.Slug}/cases/{reference}/rapid-review/decision";
        var chair = await world.Visit(Role.GroupChair);
        await chair.Get(address);
        Assert.Equal(HttpStatusCode.NotFound, chair.Status);
        var meeting = await world.Meeting(reference);
        await world.Send(meeting with { Attendance = [.. meeting.Attendance, new() { Person = "Ola Reed", Role = "Nurse", AgencyCode = "hospital", Kind = AttendanceKind.Recused, Reason = "Her team" }] });

        await chair.Get(address);

        Assert.Contains(": recommended", chair.Text, StringComparison.Ordinal);
        Assert.Contains("Ola Reed, Nurse, Doncaster and Bassetlaw Teaching Hospitals: Her team. Left for the decision and was not counted.", chair.Text, StringComparison.Ordinal);
        Assert.Contains("Present, chair by appointment", chair.Text, StringComparison.Ordinal);
        Assert.Contains("Here, but gave no overview: ", chair.Text, StringComparison.Ordinal);
        Assert.Equal(10, chair.Page.QuerySelectorAll("section[aria-labelledby='crit-h'] tbody tr").Length);
        await world.Send(new StartReport { Reference = reference, Author = "Priya Nair", AuthorIndependent = true });
        var decided = await world.Read(db => db.Set<RapidReviewReport>().SelectMany(x => x.Sections).SingleAsync(x => x.Key == ReportSectionKey.WhoDecided));
        Assert.Contains("Ola Reed, Nurse, Doncaster and Bassetlaw Teaching Hospitals: Her team", decided.Text, StringComparison.Ordinal);
        Assert.Contains("without an overview: ", decided.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "D-RR-32")]
    public async Task Who_does_not_read_the_case_reads_no_log()
    {
        var world = await World.Create();
        var reference = await world.ReadyForMeeting();
        await world.Send(await world.Meeting(reference));
        var lead = await world.Visit(Role.SafeguardingLead);

        await lead.Get($"/{world.Slug}/cases/{reference}/rapid-review/decision");

        Assert.Contains(lead.Status, new[] { HttpStatusCode.Forbidden, HttpStatusCode.NotFound });
    }
}
