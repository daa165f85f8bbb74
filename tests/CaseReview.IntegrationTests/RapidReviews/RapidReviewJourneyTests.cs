using CaseReview.Application.Common;
using CaseReview.Application.Notifications;
using CaseReview.Application.RapidReviews;
using CaseReview.Domain.Common;
using CaseReview.Domain.Meetings;
using CaseReview.Domain.Notifications;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Timetables;
using CaseReview.Testing;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.IntegrationTests.RapidReviews;

public sealed class RapidReviewJourneyTests
{
    [Fact]
    [Trait("Requirement", "D-RR-02")]
    [Trait("Requirement", "D-RR-03")]
    [Trait("Requirement", "D-RR-11")]
    public async Task Scoping_commissions_the_review_with_own_and_ad_hoc_agencies()
    {
        var world = await World.Create();

        await world.Scoped();

        var review = await world.Read(db => db.Set<RapidReview>().Include(x => x.Agencies).SingleAsync());
        Assert.Equal(["Doncaster and Bassetlaw Teaching Hospitals", "South Yorkshire Police", "Swimming club"], review.Agencies.Select(x => x.Name).Order());
        var happened = await world.Read(db => db.Cases.SelectMany(x => x.Happened).Select(x => x.Key).ToListAsync());
        Assert.Superset(new HashSet<string> { EventKeys.ScopingMeetingHeld, EventKeys.RapidReviewCommissioned }, happened.ToHashSet());
        Assert.Equal(NotificationStatus.RapidReviewOpened, (await world.Read(db => db.Set<Notification>().SingleAsync())).Status);
    }

    [Fact]
    [Trait("Requirement", "D-RR-03")]
    public async Task No_rapid_review_opens_before_the_notices_are_out()
    {
        var world = await World.Create();
        var reference = await world.Logged();

        await Assert.ThrowsAsync<RuleViolation>(() =>
            world.Send(new OpenRapidReview { Reference = reference, MeetingAt = TestClock.Wall.AddDays(3), Place = "Teams" }));
    }

    [Fact]
    [Trait("Requirement", "D-RR-18")]
    [Trait("Requirement", "D-RR-26")]
    [Trait("Requirement", "D-RR-27")]
    [Trait("Requirement", "D-CRI-01")]
    [Trait("Requirement", "D-CRI-02")]
    [Trait("Requirement", "D-CRI-03")]
    [Trait("Requirement", "D-CRI-05")]
    [Trait("Requirement", "D-CRI-06")]
    [Trait("Requirement", "D-CRI-07")]
    [Trait("Requirement", "D-CRI-08")]
    [Trait("Requirement", "D-CRI-09")]
    [Trait("Requirement", "D-CRI-11")]
    public async Task A_quorate_meeting_keeps_criteria_grounds_and_recommendation()
    {
        var world = await World.Create();
        var reference = await world.ReadyForMeeting();

        var standing = await world.Send(await world.Meeting(reference));

        Assert.Equal(RecommendationStanding.Made, standing);
        var review = await world.Read(db => db.Set<RapidReview>().Whole().SingleAsync());
        Assert.Equal(ReviewCriteria.AnsweredAtMeeting, review.Criteria.Select(x => x.Criterion).Order());
        Assert.All(review.Criteria, x => Assert.True(x.Met is not null && !string.IsNullOrWhiteSpace(x.Grounds)));
        Assert.Equal((true, RapidReviewRecommendation.LocalReview), (review.LocalCriteriaMet, review.Recommendation));
        Assert.Equal(4, review.DecisionMakers.Count);
        Assert.Contains("4 of 4 seats filled", review.QuorumExplanation, StringComparison.Ordinal);
        Assert.True(await world.Read(db => db.Cases.SelectMany(x => x.Happened).AnyAsync(x => x.Key == EventKeys.RapidReviewMeetingHeld)));
    }

    [Fact]
    [Trait("Requirement", "D-QUO-01")]
    [Trait("Requirement", "X-09")]
    public async Task Without_quorum_the_recommendation_waits_for_the_chair_to_ratify()
    {
        var world = await World.Create();
        var reference = await world.ReadyForMeeting();

        var standing = await world.Send(await world.Meeting(reference, AttendanceKind.Apologies));
        await Assert.ThrowsAsync<Forbidden>(() => world.Send(new RatifyRecommendation { Reference = reference }, Role.BusinessUnitOfficer));
        var once = new AgreementRow { Person = "Ann Other", Role = "Nurse", AgencyCode = "icb", On = new DateOnly(2026, 12, 18), How = "By call" };
        var twice = new RatifyRecommendation { Reference = reference, Agreements = [once, once with { AgencyCode = "hospital" }] };
        Assert.Equal("Ann Other stands here twice. One person fills one seat", (await Assert.ThrowsAsync<FluentValidation.ValidationException>(() => world.Send(twice, Role.GroupChair))).Errors.Single().ErrorMessage);
        var chair = await world.Visit(Role.GroupChair);
        await chair.Get($"/{world.Slug}/cases/{reference}/rapid-review/ratify");
        Assert.Equal("Cathy Lowe", chair.Page.QuerySelector("[name='Form.Agreements[0].Person']")!.GetAttribute("value"));
        await chair.Press("Ratify the recommendation");
        Assert.Equal(["Enter who of those who were missing agreed, when and how"], chair.Errors);
        await chair.Press("Ratify the recommendation",
            ("Form.Agreements[0].On.Day", "18"), ("Form.Agreements[0].On.Month", "12"), ("Form.Agreements[0].On.Year", "2026"), ("Form.Agreements[0].How", "By letter"));

        Assert.Contains("agreed on Friday 18 December 2026: By letter", chair.Text, StringComparison.Ordinal);
        Assert.Equal(RecommendationStanding.ToBeRatified, standing);
        Assert.Equal(RecommendationStanding.Ratified, (await world.Read(db => db.Set<RapidReview>().SingleAsync())).Standing);
    }

    [Fact]
    [Trait("Requirement", "D-CRI-12")]
    public async Task A_criterion_without_grounds_is_refused_beside_it()
    {
        var world = await World.Create();
        var reference = await world.ReadyForMeeting();
        var meeting = await world.Meeting(reference);

        var refused = await Assert.ThrowsAsync<FluentValidation.ValidationException>(() =>
            world.Send(meeting with { Criteria = [meeting.Criteria[0] with { Grounds = " " }, .. meeting.Criteria.Skip(1)] }));

        Assert.Equal("Criteria[0].Grounds", Assert.Single(refused.Errors).PropertyName);
    }

    [Fact]
    public async Task Notes_saved_by_somebody_else_meanwhile_are_not_overwritten()
    {
        var world = await World.Create();
        var reference = await world.ReadyForMeeting();
        var notes = new SaveMeetingNotes(await world.Meeting(reference));
        await world.Send(notes with { Summary = "First" });

        var stale = await Assert.ThrowsAsync<StaleEdit>(() => world.Send(notes with { Summary = "Second" }));

        Assert.Equal(("First", "Second"), (stale.Saved, stale.Typed));
    }

    [Fact]
    public async Task A_finding_that_the_criteria_are_not_met_stops_the_review_and_closes_the_case()
    {
        var world = await World.Create();
        var reference = await world.Scoped();

        await world.Send(new FindNotMet { Reference = reference, Reason = "Another cause was found", PanelTold = true });

        Assert.Equal(RapidReviewStatus.Stopped, (await world.Read(db => db.Set<RapidReview>().SingleAsync())).Status);
        Assert.NotNull((await world.Read(db => db.Cases.SingleAsync())).ClosedAt);
    }

    [Theory]
    [Trait("Requirement", "K-QUO-01")]
    [Trait("Requirement", "H-QUO-01")]
    [Trait("Requirement", "S-QUO-01")]
    [InlineData("kingston-richmond")]
    [InlineData("herefordshire")]
    [InlineData("salford")]
    public async Task Every_partnerships_own_quorum_rule_is_read_from_its_data(string like)
    {
        var world = await World.Create(like);
        var reference = await world.Logged();

        var result = await world.Send(new CheckQuorum(reference, new HoldMeeting()));

        Assert.False(result.Quorum.IsQuorate);
        Assert.NotEmpty(result.Quorum.Explanation);
    }
}
