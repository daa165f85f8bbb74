using System.Net;
using CaseReview.Application.People;
using CaseReview.Application.RapidReviews;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Meetings;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.RapidReviews;
using CaseReview.Testing;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.IntegrationTests.RapidReviews;

public sealed class MeetingTests
{
    [FactOnPostgres]
    [Trait("Requirement", "D-RR-12")]
    [Trait("Requirement", "D-RR-14")]
    public async Task The_screen_says_who_chairs_what_is_open_and_how_far_the_meeting_is()
    {
        var count = QueryCount.Begin();
        var world = await World.Create();
        var reference = await world.ReadyForMeeting();
        var manager = await world.Visit();
        var page = Address(world, reference);
        await manager.Get(page);
        count.Take();

        await manager.Get(page);

        Assert.InRange(count.Take(), 1, 29);
        Assert.Matches("The [cC]hair[a-zA-Z ]* chairs: Helen Marsh\\.", manager.Text);
        Assert.Contains("A multi-agency learning review that is not urgent", manager.Text, StringComparison.Ordinal);
        Assert.Equal(["1 Open", "2 People and conflicts", "3 What is known", "4 Interest and learning", "5 Criteria", "6 Recommendation"],
            manager.Page.QuerySelectorAll(".cr-run__step a").Select(x => x.TextContent));
        await manager.Press("Check quorum", Row(manager, "Karen Holt", "Kind", "Present"));
        Assert.Contains("No overview yet from South Yorkshire Police", manager.Text, StringComparison.Ordinal);
        Assert.Contains("0 of 1 heard", manager.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "X-08")]
    [Trait("Requirement", "K-COI-01")]
    [Trait("Requirement", "H-CHR-03")]
    public async Task A_chair_who_is_shut_out_is_recused_on_the_list_and_the_next_one_is_named()
    {
        var world = await World.Create();
        var reference = await world.ReadyForMeeting();
        await ShutOut(world, reference, world.Member(Role.GroupChair));
        await ShutOut(world, reference, world.Member(Role.GroupMember));
        var manager = await world.Visit();

        await manager.Get(Address(world, reference));

        Assert.Matches($"Helen Marsh is recused from this case: {world.Member(Role.ViceChair).Name}, [a-zA-Z ]+, comes next\\.", manager.Text);
        Assert.DoesNotContain(manager.Page.QuerySelectorAll("[name='Form.ChairedBy'] option"), x => x.TextContent == "Helen Marsh");
        Assert.Contains("Recused: Management of somebody who worked with the family", manager.Text, StringComparison.Ordinal);
        await manager.Press("Check quorum", Row(manager, "Karen Holt", "Kind", "Present"));
        Assert.Contains("Karen Holt is recused from this case and does not count", manager.Text, StringComparison.Ordinal);
        var meeting = await world.Meeting(reference);
        var refused = await Assert.ThrowsAsync<ValidationException>(() => world.Send(meeting));
        Assert.Equal("Helen Marsh is shut out of this case. Select somebody else", refused.Errors.Single().ErrorMessage);
    }

    [Fact]
    [Trait("Requirement", "D-RR-12")]
    [Trait("Requirement", "D-CHR-02")]
    public async Task Nobody_of_the_unit_chairs_and_a_stand_in_only_with_the_reason_and_how_they_were_briefed()
    {
        var world = await World.Create();
        var reference = await world.ReadyForMeeting();
        var meeting = await world.Meeting(reference);
        var unit = world.Member(Role.BusinessUnitManager).Name;

        var never = await Assert.ThrowsAsync<ValidationException>(() => world.Send(meeting with { ChairedBy = unit }));
        var silent = await Assert.ThrowsAsync<ValidationException>(() => world.Send(meeting with { ChairedBy = "Karen Holt" }));
        await world.Send(meeting with { ChairedBy = "Karen Holt", ChairReason = "Helen Marsh was ill; briefed by telephone" });

        Assert.StartsWith("Nobody of the ", never.Errors.Single().ErrorMessage, StringComparison.Ordinal);
        Assert.Equal(("ChairReason", "Enter why Karen Holt chaired, and how they were briefed"), (silent.Errors.Single().PropertyName, silent.Errors.Single().ErrorMessage));
        var review = await world.Read(db => db.Set<RapidReview>().SingleAsync());
        Assert.Equal((ChairStanding.StandIn, "Helen Marsh was ill; briefed by telephone"), (review.ChairStanding, review.ChairReason));
        var manager = await world.Visit();
        await manager.Get(Address(world, reference));
        Assert.Contains("Karen Holt, standing in. Helen Marsh was ill; briefed by telephone", manager.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "X-08")]
    [Trait("Requirement", "K-ATT-01")]
    public async Task One_person_fills_one_place_and_only_for_an_agency()
    {
        var world = await World.Create();
        var reference = await world.ReadyForMeeting();
        var meeting = await world.Meeting(reference);

        var twice = await Refused(meeting with { Attendance = [.. meeting.Attendance, new() { Person = "karen holt", AgencyCode = "hospital", Kind = AttendanceKind.Deputy }] });
        var forNobody = await Refused(meeting with { Attendance = [.. meeting.Attendance, new() { Person = "Ira Stone", Kind = AttendanceKind.Present }] });
        var recused = await Refused(meeting with { Attendance = [.. meeting.Attendance, new() { Person = "Ira Stone", Kind = AttendanceKind.Recused }] });

        Assert.Equal(("Attendance[5].Kind", "karen holt is on the list twice. One person fills one place"), twice);
        Assert.Equal(("Attendance[5].Kind", "Select the agency that Ira Stone speaks for, or “In attendance”"), forNobody);
        Assert.Equal(("Attendance[5].Reason", "Enter what stands between Ira Stone and the case"), recused);

        async Task<(string, string)> Refused(HoldMeeting form)
        {
            var error = (await Assert.ThrowsAsync<ValidationException>(() => world.Send(form))).Errors.Single();
            return (error.PropertyName, error.ErrorMessage);
        }
    }

    [Fact]
    [Trait("Requirement", "X-09")]
    public async Task An_inquorate_meeting_closes_as_a_discussion_and_another_date_is_asked_for()
    {
        var world = await World.Create();
        var reference = await world.ReadyForMeeting();
        var manager = await world.Visit();
        await manager.Get(Address(world, reference));

        await manager.Press("Close as a discussion", ("Form.HeldAt.Day", ""), ("Form.Summary", "What was said"), Row(manager, "Karen Holt", "Kind", "Present"));
        Assert.NotEmpty(manager.Errors);
        await manager.Press("Close as a discussion",
            ("Form.HeldAt.Day", "18"), ("Form.HeldAt.Month", "12"), ("Form.HeldAt.Year", "2026"), ("Form.HeldAt.Time", "09:00"));

        Assert.EndsWith("/rapid-review/move", manager.Path, StringComparison.Ordinal);
        await manager.Get(Address(world, reference));
        Assert.Contains("closed as a discussion, without quorum", manager.Text, StringComparison.Ordinal);
        Assert.Equal("What was said", manager.Page.QuerySelector("[name='Form.Summary']")!.TextContent.Trim());
        var kept = await world.Read(db => db.Set<RapidReview>().Include(x => x.Discussions).Include(x => x.Attendance).SingleAsync());
        Assert.Equal((RapidReviewStatus.ReadyForMeeting, 0, 1), (kept.Status, kept.Attendance.Count, kept.Discussions.Count));
    }

    [Fact]
    [Trait("Requirement", "D-RR-18")]
    [Trait("Requirement", "X-11")]
    public async Task The_independent_chair_is_told_of_the_recommendation_and_not_what_it_is()
    {
        var world = await World.Create();
        var reference = await world.ReadyForMeeting();

        await world.Send(await world.Meeting(reference, AttendanceKind.Apologies));

        var told = await world.Read(db => db.Set<OutboxMessage>().SingleAsync(x => x.Kind == "Recommendation of the meeting, for information"));
        Assert.Equal(world.Member(Role.IndependentChair).Email, told.To.Email);
        Assert.Contains("to be ratified", told.Body, StringComparison.Ordinal);
        Assert.Null(told.LinkId);
    }

    [Fact]
    [Trait("Requirement", "D-RR-11")]
    public async Task Only_the_unit_runs_the_meeting_and_an_agencys_lead_finds_nothing()
    {
        var world = await World.Create();
        var reference = await world.ReadyForMeeting();
        var chair = await world.Visit(Role.GroupChair);
        var lead = await world.Visit(Role.SafeguardingLead);

        await chair.Get(Address(world, reference));
        Assert.Null(chair.Page.QuerySelector("form[data-live-quorum]"));
        await lead.Get(Address(world, reference));
        Assert.Contains(lead.Status, new[] { HttpStatusCode.Forbidden, HttpStatusCode.NotFound });
        await Assert.ThrowsAsync<Application.Common.Forbidden>(() => world.Send(new CloseAsDiscussion { Reference = reference }, Role.GroupChair));
    }

    private static string Address(World world, string reference) => $"/{world.Slug}/cases/{reference}/rapid-review/meeting";

    private static (string, string?) Row(WebVisitor visitor, string person, string field, string value) =>
        (visitor.Page.QuerySelector($"input[value='{person}'][name$='.Person']")!.GetAttribute("name")!.Replace(".Person", $".{field}", StringComparison.Ordinal), value);

    private static Task ShutOut(World world, string reference, Member member) => world.Send(new RecordIndependence
    {
        Reference = reference,
        Person = member.Number,
        Door = IndependenceDoor.PanelMember,
        TookPart = false,
        Manages = true,
        OtherInterest = false,
        Notes = "Manages somebody who worked with the family",
    });
}
