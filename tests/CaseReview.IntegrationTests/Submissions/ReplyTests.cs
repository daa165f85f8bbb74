using System.Net;
using CaseReview.Application.Common;
using CaseReview.Application.Submissions;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Submissions;
using CaseReview.Domain.Timetables;
using CaseReview.Testing;
using CaseReview.Testing.Reports;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.IntegrationTests.Submissions;

public sealed class ReplyTests
{
    [Fact]
    [Trait("Requirement", "D-NP-04")]
    [Trait("Requirement", "D-NP-05")]
    [Trait("Requirement", "D-NP-06")]
    public async Task An_officer_records_the_acknowledgement_and_the_reply_and_it_is_passed_on()
    {
        TestClock.Begin();
        var journey = await ReportJourney.Submitted();
        var (world, here) = (journey.World, $"/{journey.World.Slug}/cases/{journey.Reference}/report/submission");
        var officer = await world.Visit(Role.BusinessUnitOfficer);
        await officer.Get($"{here}/acknowledgement");
        await officer.Press("Record the acknowledgement", [.. Date("AcknowledgedOn", TestClock.Instance.GetUtcNow()), .. Date("PanelMeetsOn", new(2027, 1, 12, 0, 0, 0, TimeSpan.Zero))]);

        Assert.Equal(new DateOnly(2027, 1, 26), (await Reply(journey)).DueOn);
        Assert.Contains("Due Tuesday 26 January", officer.Text, StringComparison.Ordinal);
        TestClock.Advance(TimeSpan.FromDays(40));
        officer = await world.Visit(Role.BusinessUnitOfficer);
        await officer.Get(here);
        await officer.Get($"{here}/reply");
        await officer.Press("Record the reply", [.. Date("RepliedOn", TestClock.Instance.GetUtcNow()), ("Form.Reply", "Agreed"), ("Form.Summary", "The Panel agrees with the local review.")]);

        Assert.Equal(here, officer.Path);
        Assert.Contains("the Panel agrees", officer.Text, StringComparison.Ordinal);
        Assert.NotNull((await Reply(journey)).MetOn);
        Assert.Equal(RapidReviewStatus.Closed, (await journey.Review()).Status);
        Assert.Null(await world.Read(db => db.Cases.Select(x => x.ClosedAt).SingleAsync()));
        var letters = await journey.Letters("Reply of the national Panel");
        Assert.Equal(
            new[] { Role.GroupChair, Role.AccountableOfficer, Role.AccountableOfficer, Role.AccountableOfficer, Role.NominatedDeputy, Role.IndependentChair }.Length,
            letters.Count);
        Assert.All(letters, x => Assert.DoesNotContain("agrees", x.Body, StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Requirement", "D-NP-05")]
    public async Task Until_the_panels_meeting_is_known_no_reply_is_due_and_what_is_missing_is_told_beside_its_field()
    {
        var journey = await ReportJourney.Submitted();
        await journey.World.Send(new RecordAcknowledgement { Reference = journey.Reference, AcknowledgedOn = new DateOnly(2026, 12, 10) }, Role.BusinessUnitOfficer);
        Assert.False(await journey.World.Read(db => db.Set<Deadline>().AnyAsync(x => x.Key == MilestoneKeys.PanelResponse && x.IsOpen)));
        var officer = await journey.World.Visit(Role.BusinessUnitOfficer);
        await officer.Get($"/{journey.World.Slug}/cases/{journey.Reference}/report/submission/reply");

        await officer.Press("Record the reply", ("Form.Summary", "As below"));

        Assert.Equal(HttpStatusCode.BadRequest, officer.Status);
        Assert.Equal(["Enter the date of the Panel’s reply", "Select what the Panel’s reply comes to"], officer.Errors);
        Assert.Equal("As below", officer.Page.QuerySelector("textarea")!.TextContent.Trim());
    }

    [Fact]
    [Trait("Requirement", "D-NP-05")]
    public async Task With_no_further_review_the_case_closes_when_the_panel_agrees_and_stays_while_it_differs()
    {
        var journey = await ReportJourney.Submitted(RapidReviewRecommendation.NoFurtherReview);
        await journey.World.Send(new RecordAcknowledgement { Reference = journey.Reference, AcknowledgedOn = new DateOnly(2026, 12, 10) });

        await journey.World.Send(Answer(journey, PanelReply.Disagreed));
        Assert.Equal(RapidReviewStatus.Reconsider, (await journey.Review()).Status);
        await journey.World.Send(Answer(journey, PanelReply.Agreed));

        Assert.Equal(RapidReviewStatus.Closed, (await journey.Review()).Status);
        Assert.NotNull(await journey.World.Read(db => db.Cases.Select(x => x.ClosedAt).SingleAsync()));
    }

    [Fact]
    [Trait("Requirement", "D-NP-04")]
    public async Task Only_the_business_unit_records_what_the_panel_answers()
    {
        var journey = await ReportJourney.Submitted();

        await Assert.ThrowsAsync<Forbidden>(() => journey.World.Send(new RecordAcknowledgement { Reference = journey.Reference, AcknowledgedOn = new DateOnly(2026, 12, 10) }, Role.GroupChair));
    }

    private static RecordPanelReply Answer(ReportJourney journey, PanelReply reply) =>
        new() { Reference = journey.Reference, RepliedOn = new DateOnly(2026, 12, 10), Reply = reply, Summary = "As written." };

    private static Task<Deadline> Reply(ReportJourney journey) =>
        journey.World.Read(db => db.Set<Deadline>().SingleAsync(x => x.CaseId == journey.Case.Id && x.Key == MilestoneKeys.PanelResponse));

    private static (string, string?)[] Date(string field, DateTimeOffset on) =>
        [($"Form.{field}.Day", $"{on.Day}"), ($"Form.{field}.Month", $"{on.Month}"), ($"Form.{field}.Year", $"{on.Year}")];
}
