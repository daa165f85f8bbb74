using System.Net;
using CaseReview.Application.People;
using CaseReview.Application.Reports;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Meetings;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.RapidReviews;
using CaseReview.Testing;
using CaseReview.Testing.Reports;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.IntegrationTests.People;

[Trait("Requirement", "X-16")]
public sealed class IndependenceTests
{
    [Fact]
    [Trait("Requirement", "H-CHR-03")]
    public async Task The_meetings_chair_says_that_they_are_independent_and_nobody_who_is_shut_out_chairs()
    {
        var world = await World.Create();
        var reference = await world.ReadyForMeeting();
        var meeting = await world.Meeting(reference);
        var silent = await Assert.ThrowsAsync<ValidationException>(() => world.Send(meeting with { ChairIndependent = false }));
        Assert.Equal("Confirm that the chair is independent of the case, or select another chair", silent.Errors.Single().ErrorMessage);
        var carried = await Assert.ThrowsAsync<ValidationException>(() => world.Send(meeting with { IndependenceSaidBy = "Karen Holt" }));
        Assert.Equal("ChairIndependent", carried.Errors.Single().PropertyName);
        await ShutOut(world, reference, world.Member(Role.GroupMember));

        var refused = await Assert.ThrowsAsync<ValidationException>(() => world.Send(meeting with { ChairedBy = world.Member(Role.GroupMember).Name }));
        Assert.Equal(("ChairedBy", "Karen Holt is shut out of this case. Select somebody else"), (refused.Errors.Single().PropertyName, refused.Errors.Single().ErrorMessage));
        var counted = await Assert.ThrowsAsync<ValidationException>(() => world.Send(meeting));
        Assert.StartsWith("Karen Holt is shut out of this case. Select “", counted.Errors.Single().ErrorMessage, StringComparison.Ordinal);
        await world.Send(meeting with { Attendance = [.. meeting.Attendance.Select(x => x.Person == "Karen Holt" ? x with { Kind = AttendanceKind.Recused, Reason = "Her team" } : x)] });

        var declared = await world.Read(db => db.Set<IndependenceDeclaration>().SingleAsync(x => x.Bar == null));
        Assert.Equal((world.Member(Role.GroupChair).MemberId, IndependenceDoor.Chair), (declared.MemberId, declared.Door));
        Assert.True(await world.Read(db => db.Set<RapidReview>().Select(x => x.ChairIndependent).SingleAsync()));
        var manager = await world.Visit();
        await manager.Get($"/{world.Slug}/cases/{reference}/rapid-review/meeting");
        Assert.Contains("The chair said that they are independent of this case", manager.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "D-COI-01")]
    [Trait("Requirement", "H-COI-01")]
    public async Task Nobody_begins_the_report_without_having_said_that_they_are_independent()
    {
        var journey = await ReportJourney.MeetingHeld();
        var manager = await journey.World.Visit();
        await manager.Get($"/{journey.World.Slug}/cases/{journey.Reference}/report");
        await manager.Press("Begin the report", ("Form.Author", journey.World.Member(Role.BusinessUnitManager).Name));
        Assert.Equal(["Confirm that the author is independent of the case, or select another author"], manager.Errors);
        await ShutOut(journey.World, journey.Reference, journey.World.Member(Role.GroupMember));

        await manager.Press("Begin the report", ("Form.Author", "Karen Holt"), ("Form.AuthorIndependent", "true"), ("Form.ExternalReason", "She has written six."));
        Assert.Equal(["Karen Holt is shut out of this case. Select somebody else"], manager.Errors);
        await journey.World.Send(new StartReport { Reference = journey.Reference, Author = journey.World.Member(Role.BusinessUnitManager).Name, AuthorIndependent = true });

        await manager.Get($"/{journey.World.Slug}/cases/{journey.Reference}/people/access");
        Assert.Contains("Writing or reviewing", manager.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "D-COI-01")]
    public async Task A_reviewers_conflict_of_interest_is_weighed_before_they_are_chosen()
    {
        var world = await World.Create();
        var about = await world.GivenCase();
        var reviewer = world.Member(Role.Reviewer);
        var address = $"/{world.Slug}/cases/{about.Reference}";
        (string, string?)[] chosen = [("Form.Person", $"{reviewer.Number}"), ("Form.Reason", "Leads the review.")];
        var officer = await world.Visit(Role.BusinessUnitOfficer);
        await officer.Get($"{address}/people/readers");
        await officer.Press("Add to this case", chosen);
        Assert.Equal([$"Confirm that {reviewer.Name} is independent of this case, or choose another reviewer"], officer.Errors);

        await officer.Press("Add to this case", [.. chosen, ("Form.Independent", "true")]);

        Assert.Contains($"{reviewer.Name} can now read this case.", officer.Text, StringComparison.Ordinal);
        Assert.Equal(IndependenceDoor.Author, await world.Read(db => db.Set<IndependenceDeclaration>().Where(x => x.CaseId == about.Id).Select(x => x.Door).SingleAsync()));
        await ShutOut(world, about.Reference, reviewer);
        var visitor = await world.Visit(Role.Reviewer);
        await visitor.Get(address);
        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
        await officer.Get($"{address}/people/readers");
        Assert.DoesNotContain(officer.Page.QuerySelectorAll("option"), x => x.TextContent.Contains(reviewer.Name, StringComparison.Ordinal));
    }

    private static Task ShutOut(World world, string reference, Member member) => world.Send(new RecordIndependence
    {
        Reference = reference,
        Person = member.Number,
        Door = IndependenceDoor.PanelMember,
        TookPart = false,
        Manages = true,
        OtherInterest = false,
        Notes = "Managed the family's worker.",
    });
}
