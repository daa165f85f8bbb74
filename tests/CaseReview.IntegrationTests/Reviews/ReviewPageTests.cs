using System.Net;
using CaseReview.Application.Criteria;
using CaseReview.Application.Referrals;
using CaseReview.Application.Reviews;
using CaseReview.Application.Submissions;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Criteria;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Referrals;
using CaseReview.Domain.Reviews;
using CaseReview.Domain.Submissions;
using CaseReview.Domain.Timetables;
using CaseReview.Testing;
using CaseReview.Testing.Reports;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.IntegrationTests.Reviews;

public sealed class ReviewPageTests
{
    [Fact]
    [Trait("Requirement", "D-REV-07")]
    [Trait("Requirement", "D-COM-02")]
    public async Task After_the_panel_agrees_the_local_review_opens_with_six_months_and_tasks_that_are_ended_on_the_page()
    {
        var journey = await Replied(RapidReviewRecommendation.LocalReview, PanelReply.Agreed);
        var (world, root) = (journey.World, $"/{journey.World.Slug}/cases/{journey.Reference}");
        var review = await world.Read(db => db.Set<Review>().AsNoTracking().SingleAsync());
        Assert.Equal([ReviewType.LocalChildSafeguardingPracticeReview], review.Types);
        var clock = await world.Read(db => db.Set<Deadline>().AsNoTracking().SingleAsync(x => x.Key == MilestoneKeys.CompleteReview && x.Driving));
        Assert.Equal(review.DecidedOn.AddMonths(6), clock.DueOn);
        Assert.Equal(7, (await journey.Letters("What follows a decision")).Count);
        var officer = await world.Visit(Role.BusinessUnitOfficer);
        await officer.Get(root);
        Assert.Contains("Draft the terms of reference", officer.Text, StringComparison.Ordinal);

        await officer.Get($"{root}/review/task?number=3");
        await officer.Press("Save", ("Form.State", "NotNeeded"));
        Assert.Equal((HttpStatusCode.BadRequest, "Enter why it is not needed"), (officer.Status, officer.Errors.Single()));
        await officer.Press("Save", ("Form.State", "NotNeeded"), ("Form.Reason", "No family is known."));

        Assert.Equal($"{root}/review", officer.Path);
        Assert.Contains("No family is known.", officer.Text, StringComparison.Ordinal);
        await officer.Get($"{root}/review/task?number=3");
        await officer.Press("It is to be done after all");
        Assert.DoesNotContain("No family is known.", officer.Text, StringComparison.Ordinal);
        var chair = await world.Visit(Role.GroupChair);
        await chair.Get($"{root}/review");
        Assert.Equal(HttpStatusCode.OK, chair.Status);
        await chair.Get($"{root}/review/task?number=3");
        Assert.Equal(HttpStatusCode.NotFound, chair.Status);
    }

    [Theory]
    [InlineData(RapidReviewRecommendation.NoFurtherReview, PanelReply.Agreed, 0, "Decide whether and how the learning is published")]
    [InlineData(RapidReviewRecommendation.LocalReview, PanelReply.NationalReview, 1, "Name one person whom the national review can ask")]
    [Trait("Requirement", "D-RR-28")]
    [Trait("Requirement", "K-ACT-02")]
    public async Task Without_a_local_review_what_is_still_to_be_done_stands_there(RapidReviewRecommendation recommendation, PanelReply reply, int reviews, string task)
    {
        var journey = await Replied(recommendation, reply);
        var chair = await journey.World.Visit(Role.GroupChair);

        await chair.Get($"/{journey.World.Slug}/cases/{journey.Reference}/review");

        Assert.Contains(task, chair.Text, StringComparison.Ordinal);
        Assert.Equal(reviews, await journey.World.Read(db => db.Set<Review>().CountAsync()));
        Assert.Equal(reviews == 0, await journey.World.Read(db => db.Set<ReviewDecision>().AnyAsync(x => !x.Commission)));
    }

    [Fact]
    public async Task A_review_decided_against_later_stops_and_its_tasks_are_not_needed_any_more()
    {
        var journey = await Replied(RapidReviewRecommendation.LocalReview, PanelReply.Agreed);

        await journey.World.Send(new DecideReview
        {
            Reference = journey.Reference,
            Type = ReviewType.LocalChildSafeguardingPracticeReview,
            Commission = false,
            Reasons = "A court has settled what was open.",
            DeciderName = "All three partners",
            DeciderRole = "Safeguarding partners",
            DecidedAt = TestClock.Instance.GetUtcNow(),
        });

        Assert.Equal(ReviewStatus.Stopped, await journey.World.Read(db => db.Set<Review>().Select(x => x.Status).SingleAsync()));
        Assert.All(await journey.World.Read(db => db.Set<ReviewTask>().AsNoTracking().ToListAsync()), x => Assert.Equal(ReviewTaskState.NotNeeded, x.State));
    }

    [Fact]
    [Trait("Requirement", "D-REF-06")]
    public async Task A_learning_review_that_the_group_decides_on_keeps_the_case_open_and_its_owners_are_reminded()
    {
        TestClock.Begin();
        var world = await World.Create();
        var reference = await world.Send(Journeys.Incident() with { Route = ReferralRoute.OtherPartnership }, Role.BusinessUnitOfficer);
        var today = UkClock.DateOf(TestClock.Instance.GetUtcNow());
        await world.Accepted(reference);
        await world.Send(new RecordConsideration { Reference = reference, ConsideredOn = today, ChairedBy = "Helen Marsh", Outcome = ConsiderationOutcome.LearningReview, Reasons = "It can teach much.", Method = "A round table" });

        await world.Send(new CloseReferral { Reference = reference, ToldOn = today });

        Assert.Null(await world.Read(db => db.Cases.Select(x => x.ClosedAt).SingleAsync()));
        var officer = await world.Visit(Role.BusinessUnitOfficer);
        await officer.Get($"/{world.Slug}/cases?stage=Review");
        Assert.Contains(reference, officer.Text, StringComparison.Ordinal);
        TestClock.Advance(TimeSpan.FromDays(40));
        await world.SendAsSystem(new RemindOfReviewTasks());
        await world.SendAsSystem(new RemindOfReviewTasks());
        var lines = await world.Read(db => db.Set<DigestLine>().AsNoTracking().Where(x => x.What == "Agree the method, in proportion to what can be learned").ToListAsync());
        Assert.True(Assert.Single(lines).Late);
    }

    private static async Task<ReportJourney> Replied(RapidReviewRecommendation recommendation, PanelReply reply)
    {
        var journey = await ReportJourney.Submitted(recommendation);
        var today = UkClock.DateOf(TestClock.Instance.GetUtcNow());
        await journey.World.Send(new RecordAcknowledgement { Reference = journey.Reference, AcknowledgedOn = today });
        await journey.World.Send(new RecordPanelReply { Reference = journey.Reference, RepliedOn = today, Reply = reply, Summary = "As written." });
        return journey;
    }
}
