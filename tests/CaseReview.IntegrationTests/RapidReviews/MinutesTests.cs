using System.IO.Compression;
using System.Net;
using CaseReview.Application.RapidReviews;
using CaseReview.Domain.Meetings;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.RapidReviews;
using CaseReview.Testing;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.IntegrationTests.RapidReviews;

public sealed class MinutesTests
{
    [Fact]
    [Trait("Requirement", "D-RR-11")]
    [Trait("Requirement", "D-RR-16")]
    public async Task An_agency_added_for_the_case_has_a_say_is_heard_or_named_as_silent_and_never_makes_the_quorum()
    {
        var world = await World.Create();
        var reference = await world.ReadyForMeeting();
        var manager = await world.Visit();
        await manager.Get($"/{world.Slug}/cases/{reference}/rapid-review/meeting");

        await manager.Press("Check quorum", (manager.Page.QuerySelector("input[value='Pat Lane'][name$='.Person']")!.GetAttribute("name")!.Replace(".Person", ".Kind", StringComparison.Ordinal), "Present"));

        Assert.Contains("No overview yet from Swimming club", manager.Text, StringComparison.Ordinal);
        Assert.Contains("Not quorate: 0 of 4 seats filled", manager.Text, StringComparison.Ordinal);
        var meeting = await world.Meeting(reference);
        await world.Send(meeting with { Attendance = [.. meeting.Attendance, new() { Person = "Pat Lane", Role = "Contact", AgencyCode = SpokenFor.KeyOf("Swimming club"), Kind = AttendanceKind.Present }] });
        var review = await world.Read(db => db.Set<RapidReview>().Whole().SingleAsync());
        Assert.Contains(review.DecisionMakers, x => x is { Person: "Pat Lane", Agency: "Swimming club", Seat: null });
        Assert.Contains("Swimming club", review.SilentAgencies);
    }

    [Fact]
    [Trait("Requirement", "D-RR-08")]
    public async Task Notes_are_prepared_before_the_returns_are_in_and_decide_nothing()
    {
        var world = await World.Create();
        var reference = await world.Scoped();
        var manager = await world.Visit();
        await manager.Get($"/{world.Slug}/cases/{reference}/rapid-review/meeting");
        Assert.Contains("The returns are not collated yet", manager.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(manager.Page.QuerySelectorAll("button"), x => x.TextContent.Contains("Record the recommendation", StringComparison.Ordinal));

        await manager.Press("Save the notes", ("Form.Summary", "Prepared"), ("Form.Actions[0].What", "Share the signal"));

        Assert.Equal("Prepared", manager.Page.QuerySelector("[name='Form.Summary']")!.TextContent.Trim());
        Assert.Equal("Share the signal", manager.Page.QuerySelector("[name='Form.Actions[0].What']")!.TextContent.Trim());
        var meeting = await world.Meeting(reference);
        await Assert.ThrowsAsync<Domain.Common.RuleViolation>(() => world.Send(meeting));
    }

    [Fact]
    [Trait("Requirement", "D-RR-16")]
    [Trait("Requirement", "D-RR-32")]
    public async Task Minutes_and_actions_are_drafted_from_the_record_on_the_page_and_in_word()
    {
        var world = await World.Create();
        var reference = await world.ReadyForMeeting();
        var meeting = await world.Meeting(reference);
        var actions = new ActionRow { What = "Share the missed-school signal" };
        var open = await Assert.ThrowsAsync<ValidationException>(() => world.Send(meeting with { Actions = [actions] }));
        Assert.Equal(["Actions[0].Owner", "Actions[0].DueOn"], open.Errors.Select(x => x.PropertyName));
        await world.Send(meeting with { Actions = [actions with { Owner = "Joanne Clegg", DueOn = new DateOnly(2026, 12, 22) }] });
        var member = await world.Visit(Role.GroupMember);

        await member.Get($"/{world.Slug}/cases/{reference}/rapid-review/minutes");

        Assert.Contains("Two call-outs", member.Text, StringComparison.Ordinal);
        Assert.Contains("By consensus, without dissent", member.Text, StringComparison.Ordinal);
        Assert.Contains("Tuesday 22 December 2026", member.Text, StringComparison.Ordinal);
        var file = await world.Send(new DownloadMinutes(reference), Role.GroupMember);
        using var archive = new ZipArchive(new MemoryStream(file.Content));
        using var body = new StreamReader(archive.GetEntry("word/document.xml")!.Open());
        Assert.Contains("Share the missed-school signal", await body.ReadToEndAsync(), StringComparison.Ordinal);
        Assert.Equal($"{reference}-rapid-review-minutes-draft.docx", file.FileName);
        Assert.True(await world.Read(db => db.AuditEntries.AnyAsync(x => x.EventName == nameof(MinutesDownloaded))));
        var lead = await world.Visit(Role.SafeguardingLead);
        await lead.Get($"/{world.Slug}/cases/{reference}/rapid-review/minutes/word");
        Assert.Contains(lead.Status, new[] { HttpStatusCode.Forbidden, HttpStatusCode.NotFound });
    }
}
