using System.Net;
using CaseReview.Application.Common;
using CaseReview.Application.Referrals;
using CaseReview.Application.Submissions;
using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Referrals;
using CaseReview.Domain.Submissions;
using CaseReview.Testing;
using CaseReview.Testing.Reports;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseReview.IntegrationTests.Submissions;

public sealed class DialogueTests
{
    [Fact]
    [Trait("Requirement", "D-NP-07")]
    [Trait("Requirement", "D-NP-06")]
    public async Task When_the_panel_differs_the_partners_decide_again_and_every_letter_stays_in_order()
    {
        var journey = await ReportJourney.Submitted();
        var (world, here) = (journey.World, $"/{journey.World.Slug}/cases/{journey.Reference}/report/submission");
        await GivenReferral(journey, ReferralRoute.OtherPartnership);
        await world.Send(new RecordAcknowledgement { Reference = journey.Reference, AcknowledgedOn = Today });
        await world.Send(Answer(journey, PanelReply.Disagreed, "The Panel sees nothing more to learn."));
        var officer = await world.Visit(Role.BusinessUnitOfficer);
        await officer.Get(here);
        Assert.Contains("The partners decide again", officer.Text, StringComparison.Ordinal);

        await officer.Get($"{here}/decision");
        await officer.Press("Record the decision");
        Assert.Equal(HttpStatusCode.BadRequest, officer.Status);
        await officer.Press("Record the decision", [.. Date("DecidedOn"), ("Form.Decision", "NoFurtherReview"), ("Form.Reasons", "The learning is shared already."), ("Form.DecidedBy", "All three partners, by call"), ("Form.Ends", "false")]);
        Assert.Contains("We thank the Panel for its reply", officer.Page.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
        await officer.Press("Record the letter", Date("On"));

        Assert.Equal($"{here}/dialogue", officer.Path);
        var shown = officer.Text;
        string[] inOrder = ["Report and covering letter", "Acknowledgement", "The Panel sees nothing more to learn.", "The partners decided differently", "We thank the Panel for its reply"];
        Assert.All(inOrder, x => Assert.Contains(x, shown, StringComparison.Ordinal));
        Assert.Equal(inOrder, inOrder.OrderBy(x => shown.IndexOf(x, StringComparison.Ordinal)));
        var review = await journey.Review();
        Assert.Equal((RapidReviewStatus.AwaitingPanelReply, RapidReviewRecommendation.LocalReview, RapidReviewRecommendation.NoFurtherReview), (review.Status, review.Recommendation!.Value, review.Decision!.Value));
        Assert.Equal(6, (await journey.Letters("Decision after the reply of the national Panel")).Count);
        await world.Send(Answer(journey, PanelReply.Agreed, "Agreed now."));
        Assert.False((await journey.Review()).ReviewFollows);
        var referral = await world.Read(db => db.Set<Referral>().AsNoTracking().SingleAsync());
        Assert.Equal((ConsiderationOutcome.NoFurtherAction, "The learning is shared already."), (referral.Outcome!.Value, referral.RatificationReasons));
    }

    [Fact]
    [Trait("Requirement", "D-NP-05")]
    [Trait("Requirement", "D-NP-07")]
    public async Task A_further_reply_that_never_comes_is_no_dead_end_and_a_national_review_is_for_the_panel_to_say()
    {
        var journey = await ReportJourney.Submitted();
        await journey.World.Send(new RecordAcknowledgement { Reference = journey.Reference, AcknowledgedOn = Today });
        await journey.World.Send(Answer(journey, PanelReply.Queried, "Why a local review?"));
        var again = new DecideAgain { Reference = journey.Reference, Decision = RapidReviewRecommendation.NationalReview, Reasons = "The theme is national.", DecidedBy = "All three", DecidedOn = Today, Ends = true };
        await Assert.ThrowsAsync<FluentValidation.ValidationException>(() => journey.World.Send(again));
        await journey.World.Send(again with { Ends = false });
        await Assert.ThrowsAsync<RuleViolation>(() => journey.World.Send(again with { Ends = false }));
        var officer = await journey.World.Visit(Role.BusinessUnitOfficer);

        await officer.Get($"/{journey.World.Slug}/cases/{journey.Reference}/report/submission/dialogue");
        Assert.Contains("Record what the partners decide", officer.Text, StringComparison.Ordinal);
        await journey.World.Send(again with { Decision = RapidReviewRecommendation.LocalReview, Reasons = "The Panel has not answered.", Ends = true });

        Assert.Equal((RapidReviewStatus.Closed, true), ((await journey.Review()).Status, (await journey.Review()).ReviewFollows));
    }

    [Fact]
    [Trait("Requirement", "D-NP-07")]
    public async Task The_partners_may_hold_to_their_decision_and_end_the_dialogue()
    {
        var journey = await ReportJourney.Submitted();
        await journey.World.Send(new RecordAcknowledgement { Reference = journey.Reference, AcknowledgedOn = Today });
        var again = new DecideAgain { Reference = journey.Reference, Decision = RapidReviewRecommendation.LocalReview, Reasons = "There is more to learn here.", DecidedBy = "All three", DecidedOn = Today, Ends = true };
        await Assert.ThrowsAsync<RuleViolation>(() => journey.World.Send(again));
        await journey.World.Send(Answer(journey, PanelReply.Queried, "Why a local review?"));

        await journey.World.Send(again);

        var review = await journey.Review();
        Assert.Equal((RapidReviewStatus.Closed, true), (review.Status, review.ReviewFollows));
        await Assert.ThrowsAsync<RuleViolation>(() => journey.World.Send(Answer(journey, PanelReply.Agreed, "Agreed.")));
    }

    [Fact]
    [Trait("Requirement", "D-NP-04")]
    [Trait("Requirement", "D-NP-05")]
    public async Task Once_the_acknowledgement_is_late_a_chase_is_drafted_counted_and_asked_for_again_days_later()
    {
        TestClock.Begin();
        var journey = await ReportJourney.Submitted();
        var (world, here) = (journey.World, $"/{journey.World.Slug}/cases/{journey.Reference}/report/submission");
        Assert.False((await world.Send(new GetPanelDialogue(journey.Reference))).ChaseIsDue);
        TestClock.Advance(TimeSpan.FromDays(8));
        var officer = await world.Visit(Role.BusinessUnitOfficer);
        await officer.Get(here);
        Assert.Contains("Its acknowledgement was expected by", officer.Text, StringComparison.Ordinal);

        await officer.Get($"{here}/letters/new?kind=Chase");
        Assert.Contains("have no acknowledgement yet", officer.Page.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
        await officer.Press("Record the chase", Date("On"));
        var chased = (await world.Read(db => db.Set<PanelLetter>().AsNoTracking().ToListAsync())).Single();
        await world.Send(new KeepPanelLetter { Reference = journey.Reference, Kind = chased.Kind, On = chased.On, Text = chased.Text });
        await officer.Get(here);

        Assert.Contains("Once, last on", officer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("was expected by", officer.Text, StringComparison.Ordinal);
        TestClock.Advance(TimeSpan.FromDays(12));
        Assert.True((await world.Send(new GetPanelDialogue(journey.Reference))).ChaseIsDue);
        Assert.Contains("We last wrote to you", await world.Send(new DraftPanelLetter(journey.Reference, PanelLetterKind.Chase)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ReferralRoute.OtherPartnership, RapidReviewRecommendation.NoFurtherReview)]
    [InlineData(ReferralRoute.Authority, RapidReviewRecommendation.LocalReview)]
    [Trait("Requirement", "H-REF-06")]
    [Trait("Requirement", "H-REF-07")]
    public async Task After_the_panels_last_word_the_outcome_is_told_and_reported_and_shown_until_it_is(ReferralRoute route, RapidReviewRecommendation recommendation)
    {
        var journey = await ReportJourney.Submitted(recommendation);
        var (world, root) = (journey.World, $"/{journey.World.Slug}/cases/{journey.Reference}");
        await GivenReferral(journey, route);
        await world.Send(new RecordAcknowledgement { Reference = journey.Reference, AcknowledgedOn = Today });
        await world.Send(Answer(journey, PanelReply.Agreed, "Agreed."));
        Assert.Null(await world.Read(db => db.Cases.Select(x => x.ClosedAt).SingleAsync()));
        var officer = await world.Visit(Role.BusinessUnitOfficer);
        if (route is not ReferralRoute.Authority)
        {
            await officer.Get($"{root}/report/submission");
            Assert.Contains("to be told", officer.Text, StringComparison.Ordinal);
            await world.Send(new TellReferrer { Reference = journey.Reference, Words = "No further review follows." });
            Assert.Single(await journey.Letters("Outcome of a referral"));
        }

        await officer.Get(root);
        Assert.Contains("Report the outcome to the", officer.Text, StringComparison.Ordinal);
        await officer.Get($"{root}/notification/close");
        await officer.Press(recommendation is RapidReviewRecommendation.LocalReview ? "Close the referral" : "Close the case");
        Assert.Equal(HttpStatusCode.BadRequest, officer.Status);
        await officer.Press(recommendation is RapidReviewRecommendation.LocalReview ? "Close the referral" : "Close the case", Date("GroupOn"));

        Assert.Equal($"{root}/referral", officer.Path);
        Assert.Equal(recommendation is RapidReviewRecommendation.NoFurtherReview, await world.Read(db => db.Cases.AnyAsync(x => x.ClosedAt != null)));
        var referral = await world.Read(db => db.Set<Referral>().AsNoTracking().SingleAsync());
        Assert.Equal((ReferralStatus.Closed, Today), (referral.Status, referral.ReportedToGroupOn!.Value));
    }

    private static DateOnly Today => UkClock.DateOf(TestClock.Instance.GetUtcNow());

    private static RecordPanelReply Answer(ReportJourney journey, PanelReply reply, string says) => new() { Reference = journey.Reference, RepliedOn = Today, Reply = reply, Summary = says };

    private static Task<Unit> GivenReferral(ReportJourney journey, ReferralRoute route) => journey.World.Do(services =>
    {
        var (db, by, now) = (services.GetRequiredService<ICaseReviewDb>(), services.GetRequiredService<ICurrentUser>().Actor, TestClock.Instance.GetUtcNow());
        var referral = Referral.Receive(
            journey.World.Partnership.Id, journey.Case.Id,
            new ReferralOrigin(route, new Reporter("Robin Vale", "Manager", "The next partnership", "robin@next.example"), Ids.New(now)), by, now);
        referral.Acknowledge(by);
        referral.LinkToNotification(by);
        db.Set<Referral>().Add(referral);
        return Task.FromResult(Unit.Value);
    });

    private static (string, string?)[] Date(string field) =>
        [($"Form.{field}.Day", $"{Today.Day}"), ($"Form.{field}.Month", $"{Today.Month}"), ($"Form.{field}.Year", $"{Today.Year}")];
}
