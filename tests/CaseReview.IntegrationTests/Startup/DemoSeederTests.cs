using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Anonymising;
using CaseReview.Domain.Chronologies;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.InformationRequests;
using CaseReview.Domain.Notifications;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Referrals;
using CaseReview.Domain.SignOffs;
using CaseReview.Domain.Submissions;
using CaseReview.Testing;
using CaseReview.Web.Startup.Demo;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.IntegrationTests.Startup;

public sealed class DemoSeederTests
{
    [Fact]
    public async Task Cases_in_every_stage_have_acts_of_their_own_time_and_nothing_is_left_to_send()
    {
        var app = await TestApp.StartAsync();
        var world = await World.Create("doncaster", app);
        var (kingston, hereford) = (await World.Create("kingston-richmond", app), await World.Create("herefordshire", app));
        string[] all = [world.Slug, kingston.Slug, hereford.Slug, (await World.Create("salford", app)).Slug];
        var now = TestClock.Wall;
        var seeder = new DemoSeeder(app.App);

        var made = await seeder.Seed(all, CancellationToken.None);
        var again = await seeder.Seed(all, CancellationToken.None);

        Assert.Equal((Enumerable.Range(0, 4).Sum(turn => DemoCases.Of(turn).Count), 0), (made, again));
        Assert.Equal(DemoCases.Of(0).Count, await world.Read(db => db.Cases.CountAsync()));
        var reviews = await world.Read(db => db.Set<RapidReview>().Select(x => x.Status).ToListAsync());
        RapidReviewStatus[] expected =
        [
            RapidReviewStatus.Opened, RapidReviewStatus.Scoped, RapidReviewStatus.AwaitingReturns, RapidReviewStatus.ReadyForMeeting,
            RapidReviewStatus.Drafting, RapidReviewStatus.Drafting, RapidReviewStatus.AccuracyCheck, RapidReviewStatus.WithSignatories,
            RapidReviewStatus.SignedOff, RapidReviewStatus.AwaitingPanelReply, RapidReviewStatus.Closed, RapidReviewStatus.Closed,
        ];
        Assert.Equal(expected, reviews.Order());
        Assert.Equal(2, await world.Read(db => db.Cases.CountAsync(x => x.ClosedAt != null)));
        Assert.Equal(1, await world.Read(db => db.Set<RapidReview>().CountAsync(x => x.Standing == RecommendationStanding.ToBeRatified)));
        Assert.Equal(2, await world.Read(db => db.Set<PanelSubmission>().CountAsync(x => x.Reply == PanelReply.Agreed)));
        Assert.Equal(1, await world.Read(db => db.Set<PanelSubmission>().CountAsync(x => x.SentLate == true && x.LateReason != null)));
        var open = await world.Read(db => db.Set<SignOffRequest>().AsNoTracking().Include(x => x.Steps).ThenInclude(x => x.Signatories).SingleAsync(x => x.Status == SignOffStatus.Open));
        Assert.Equal((1, 3), (open.Signatories.Count(x => x.Status is SignatoryStatus.Approved), open.Signatories.Count));
        Assert.Equal(0, await world.Read(db => db.Set<OutboxMessage>().CountAsync(x => x.Status != MessageStatus.Sent)));
        Assert.Empty(await world.Read(db => db.Set<OutboxDue>().ToListAsync()));
        Assert.Equal(2, await world.Read(db => db.ReturnRequests.Where(x => x.State == ReturnState.SentBack).SelectMany(x => x.Return.Sections).CountAsync(x => x.Check == SectionCheck.NeedsMore)));
        Assert.Equal((1, 1), (await world.Read(db => db.Set<ReturnColleague>().CountAsync()), await world.Read(db => db.ReturnRequests.CountAsync(x => x.Round == 2))));
        Assert.Equal(1, await world.Read(db => db.Set<InformationRequest>().CountAsync()));
        Assert.Equal((2, 1, 1), await world.Read(async db => (await db.Set<EntryNote>().CountAsync(), await db.Set<KeyPracticeEpisode>().CountAsync(), await db.Set<Glossary>().CountAsync())));
        Assert.Equal(1, await kingston.Read(db => db.Set<Notification>().CountAsync(x => x.CareLeaverDeath == CareLeaverDeathStatus.Sent)));
        Assert.Equal(1, await hereford.Read(db => db.Set<Referral>().CountAsync(x => x.Status == ReferralStatus.Scoping)));
        Assert.Equal(1, await hereford.Read(db => db.Set<ReferralForm>().CountAsync(x => x.State == ReferralFormState.AwaitingEndorsement)));
        Assert.True(await world.Read(db => db.AuditEntries.AllAsync(x => x.At < now.AddMinutes(1))));
        Assert.True(await world.Read(db => db.AuditEntries.Select(x => x.At).Distinct().CountAsync()) > 60);
    }

    [Fact]
    public void Every_partnership_has_about_a_dozen_cases_in_every_stage_and_no_two_tell_the_same_story()
    {
        var turns = Enumerable.Range(0, 4).Select(DemoCases.Of).ToList();

        Assert.All(turns, cases => Assert.InRange(cases.Count, 12, 16));
        Assert.All(turns, cases => Assert.Superset(Everywhere.ToHashSet(), cases.Select(x => x.Reaches).ToHashSet()));
        var stories = turns.SelectMany(x => x).Select(x => x.Story.WhatHappened).ToList();
        Assert.Equal(stories.Count, stories.Distinct().Count());
    }

    private static readonly DemoStage[] Everywhere =
    [
        DemoStage.Logged, DemoStage.NotMet, DemoStage.Opened, DemoStage.Scoped, DemoStage.AwaitingReturns, DemoStage.ReadyForMeeting,
        DemoStage.ToBeRatified, DemoStage.WithChair, DemoStage.WithPartners, DemoStage.Submitted, DemoStage.Answered,
    ];
}
