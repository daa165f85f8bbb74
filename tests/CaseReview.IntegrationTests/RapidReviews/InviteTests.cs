using System.Net;
using CaseReview.Application.People;
using CaseReview.Application.RapidReviews;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Meetings;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.RapidReviews;
using CaseReview.Testing;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.IntegrationTests.RapidReviews;

public sealed class InviteTests
{
    [Fact]
    [Trait("Requirement", "D-RR-10")]
    [Trait("Requirement", "D-RR-11")]
    [Trait("Requirement", "X-12")]
    public async Task All_of_the_group_are_invited_those_of_agencies_concerned_are_required_and_each_gets_a_calendar_file()
    {
        var world = await World.Create();
        var reference = await world.Scoped();
        var manager = await world.Visit();
        var page = $"/{world.Slug}/cases/{reference}/rapid-review/invite";
        await manager.Get(page);
        Assert.Equal("Pat Lane", manager.Page.QuerySelector("[name='Form.Others[0].Person']")!.GetAttribute("value"));

        await manager.Press("Check before sending", ("Form.Others[1].Person", "Nim Shah"));
        Assert.Contains("Enter their email address", manager.Errors);
        await manager.Press("Check before sending", ("Form.Others[1].Person", ""));
        Assert.Contains("pat@club.example", manager.Text, StringComparison.Ordinal);
        var count = manager.Page.QuerySelectorAll("tbody tr").Length;
        await manager.Press($"Send {count} invitations");

        Assert.Contains($"Sent to {count} people", manager.Text, StringComparison.Ordinal);
        var sent = await world.Read(db => db.Set<OutboxMessage>().Where(x => x.Kind == "Invitation to the rapid review meeting").ToListAsync());
        Assert.Equal(count, sent.Count);
        Assert.All(sent, x => Assert.Contains($"SUMMARY:{reference}: rapid review meeting", x.Calendar, StringComparison.Ordinal));
        Assert.DoesNotContain(sent, x => $"{x.Body}{x.Subject}{x.Calendar}".Contains("Marlow", StringComparison.Ordinal));
        Assert.Contains("Your part is needed", sent.Single(x => x.To.Email == world.Member(Role.GroupMember).Email).Body, StringComparison.Ordinal);
        Assert.Contains("Required: ", manager.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "D-RR-10")]
    public async Task Who_was_not_required_and_stays_away_has_missed_nothing_and_nobody_is_invited_twice()
    {
        var world = await World.Create();
        var reference = await world.Scoped();
        var other = new OtherToInvite { Person = "Nim Shah", Email = "nim@housing.example", Role = "Housing", Need = InvitationNeed.Optional };
        Assert.Equal(1, await world.Send(new InviteToMeeting { Reference = reference, Others = [other, other with { Email = "NIM@housing.example" }] }));
        Assert.Equal(0, await world.Send(new InviteToMeeting { Reference = reference, Others = [other] }));

        await world.Collated();
        await world.Send(await world.Meeting(reference));

        var nim = await world.Read(db => db.Set<Attendance>().SingleAsync(x => x.Person == "Nim Shah"));
        Assert.Equal(AttendanceKind.NotRequired, nim.Kind);
    }

    [Fact]
    [Trait("Requirement", "D-RR-03")]
    public async Task A_meeting_that_moves_moves_in_the_calendars_of_those_invited()
    {
        var world = await World.Create();
        var reference = await world.Scoped();
        await world.Send(new InviteToMeeting { Reference = reference, Others = [new() { Person = "Nim Shah", Email = "nim@housing.example", Role = "Housing", Need = InvitationNeed.Required }] });

        await world.Send(new MoveMeeting { Reference = reference, MeetingAt = TestClock.Wall.AddDays(9), Reason = "The chair is ill" });

        var files = await world.Read(db => db.Set<OutboxMessage>().Where(x => x.Calendar != null).OrderBy(x => x.Kind).Select(x => x.Calendar!).ToListAsync());
        string Line(int file, string key) => files[file].Split("\r\n").Single(x => x.StartsWith(key, StringComparison.Ordinal));
        Assert.Equal(Line(0, "UID:"), Line(1, "UID:"));
        Assert.Equal(("SEQUENCE:0", "SEQUENCE:1"), (Line(0, "SEQUENCE:"), Line(1, "SEQUENCE:")));
        Assert.NotEqual(Line(0, "DTSTART:"), Line(1, "DTSTART:"));
    }

    [Fact]
    [Trait("Requirement", "X-16")]
    public async Task Who_is_shut_out_is_not_on_the_list_and_only_the_unit_invites()
    {
        var world = await World.Create();
        var reference = await world.Scoped();
        var shut = world.Member(Role.GroupMember);
        await world.Send(new RecordIndependence
        {
            Reference = reference,
            Person = shut.Number,
            Door = IndependenceDoor.PanelMember,
            TookPart = false,
            Manages = true,
            OtherInterest = false,
            Notes = "Manages the team",
        });

        var view = await world.Send(new GetInvitations(reference));
        Assert.DoesNotContain(view.Guests, x => x.Number == shut.Number);
        Assert.Equal(0, await world.Send(new InviteToMeeting { Reference = reference, Members = [new() { Number = shut.Number, Need = InvitationNeed.Required }] }));
        var chair = await world.Visit(Role.GroupChair);
        await chair.Get($"/{world.Slug}/cases/{reference}/rapid-review/invite");
        Assert.Equal(HttpStatusCode.Forbidden, chair.Status);
    }
}
