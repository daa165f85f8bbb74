using CaseReview.Application.RapidReviews;
using CaseReview.Domain.Common;
using CaseReview.Domain.Meetings;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.RapidReviews;

namespace CaseReview.UnitTests.RapidReviews;

public sealed class RapidReviewTests
{
    private static readonly DateTimeOffset Now = new(2026, 12, 7, 10, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset MeetingDay = new(2026, 12, 17, 14, 0, 0, TimeSpan.Zero);
    private static readonly Actor Manager = new(ActorKind.Member, Guid.NewGuid(), "Priya Nair", "Business Unit Manager", "signed in");
    private static readonly QuorumRule Police = new(QuorumScope.DecisionsOnly, [new("Police", "the police", [], false)], null, false, true, "Test");

    [Fact]
    [Trait("Requirement", "D-RR-03")]
    public void It_opens_with_a_meeting_date_even_on_a_bank_holiday()
    {
        var review = Open(new DateTimeOffset(2026, 12, 25, 10, 0, 0, TimeSpan.Zero));

        Assert.Equal(RapidReviewStatus.Opened, review.Status);
        Assert.Throws<RuleViolation>(() => Open(Now));
    }

    [Fact]
    [Trait("Requirement", "D-RR-02")]
    [Trait("Requirement", "D-RR-11")]
    public void The_scoping_meeting_agrees_details_scope_and_agencies_also_ad_hoc_ones()
    {
        var review = Open();

        Assert.Throws<RuleViolation>(() => review.RecordScopingMeeting(Scoping, [], Manager, Now));
        Assert.Throws<RuleViolation>(() => review.RecordScopingMeeting(Scoping, [new(null, "Swimming club", null, null)], Manager, Now));
        review.RecordScopingMeeting(Scoping, [new(Guid.NewGuid(), "Police", null, null), new(null, "Swimming club", "Pat", "pat@club.example")], Manager, Now);

        Assert.Equal(RapidReviewStatus.Scoped, review.Status);
        Assert.Equal(2, review.Agencies.Count);
    }

    [Fact]
    [Trait("Requirement", "D-RR-16")]
    [Trait("Requirement", "D-RR-18")]
    [Trait("Requirement", "D-RR-32")]
    public void A_quorate_meeting_makes_its_recommendation_and_flags_a_silent_agency()
    {
        var review = Ready();

        review.HoldMeeting(Notes(AttendanceKind.Present), Advice, MeetingDay, Police, Manager, MeetingDay.AddHours(2));

        Assert.Equal(RecommendationStanding.Made, review.Standing);
        Assert.Equal(["Schools"], review.SilentAgencies);
        Assert.Equal(["Karen", "Joanne"], review.DecisionMakers.Select(x => x.Person));
    }

    [Fact]
    [Trait("Requirement", "X-09")]
    [Trait("Requirement", "D-QUO-01")]
    public void An_inquorate_recommendation_waits_to_be_ratified_before_partners_sign()
    {
        var review = Ready();
        review.HoldMeeting(Notes(AttendanceKind.Apologies), Advice, MeetingDay, Police, Manager, MeetingDay.AddHours(2));
        review.StartDrafting("Priya Nair", everyReturnRead: true, Manager);
        review.ShareForAccuracy(Manager, MeetingDay.AddDays(1));
        review.AgreeDraft(Manager);

        Assert.Equal(RecommendationStanding.ToBeRatified, review.Standing);
        Assert.Throws<RuleViolation>(() => review.SendToSignatories(Manager, MeetingDay.AddDays(1)));
        var next = DateOnly.FromDateTime(MeetingDay.AddDays(1).Date);
        AgreementGiven Agreed(string person, string seat, DateOnly on) => new(new Attendee(person, "Superintendent", seat, null, seat, AttendanceKind.Present), on, "At the next meeting");
        Assert.Throws<RuleViolation>(() => review.Ratify([], null, Police, Manager, MeetingDay.AddDays(1)));
        Assert.Throws<RuleViolation>(() => review.Ratify([Agreed("Ali", "Schools", next)], null, Police, Manager, MeetingDay.AddDays(1)));
        Assert.Throws<RuleViolation>(() => review.Ratify([Agreed("Joanne", "Police", next)], null, Police, Manager, MeetingDay.AddDays(1)));
        Assert.Throws<RuleViolation>(() => review.Ratify([Agreed("Ali", "Police", next.AddDays(-2))], null, Police, Manager, MeetingDay.AddDays(1)));
        review.Ratify([Agreed("Karen", "Police", next)], null, Police, Manager, MeetingDay.AddDays(1));
        review.SendToSignatories(Manager, MeetingDay.AddDays(1));

        Assert.Equal(RapidReviewStatus.WithSignatories, review.Status);
    }

    [Fact]
    [Trait("Requirement", "D-CRI-12")]
    [Trait("Requirement", "D-RR-17")]
    [Trait("Requirement", "D-RR-13")]
    [Trait("Requirement", "D-RR-14")]
    [Trait("Requirement", "D-RR-19")]
    public void A_part_of_the_record_that_is_missing_stops_the_recommendation()
    {
        var notes = Notes(AttendanceKind.Present);
        MeetingNotes[] incomplete =
        [
            notes with { ChairIndependent = false },
            notes with { OptionsReminded = false },
            notes with { PurposeStated = false },
            notes with { NationalInterest = " " },
            notes with { Summary = null },
            notes with { Criteria = [.. notes.Criteria.Select(x => x with { Grounds = "" })] },
            notes with { Attendance = [.. notes.Attendance.Select(x => x with { IsChair = false })] },
        ];

        Assert.All(incomplete, x => Assert.Throws<RuleViolation>(() => Ready().HoldMeeting(x, Advice, MeetingDay, Police, Manager, MeetingDay)));
        Assert.Throws<RuleViolation>(() => Ready().HoldMeeting(notes, Advice with { Reasons = "" }, MeetingDay, Police, Manager, MeetingDay));
    }

    [Fact]
    [Trait("Requirement", "D-RR-22")]
    public void The_author_was_at_the_meeting_and_read_every_return()
    {
        var review = Ready();
        review.HoldMeeting(Notes(AttendanceKind.Present), Advice, MeetingDay, Police, Manager, MeetingDay);

        Assert.Throws<RuleViolation>(() => review.StartDrafting("Somebody else", everyReturnRead: true, Manager));
        Assert.Throws<RuleViolation>(() => review.StartDrafting("Priya Nair", everyReturnRead: false, Manager));
    }

    [Fact]
    [Trait("Requirement", "D-RR-03")]
    public void Moving_a_meeting_that_was_ready_awaits_returns_again_only_when_information_is_missing()
    {
        var (review, other) = (Ready(), Ready());

        review.MoveMeeting(MeetingDay.AddDays(1), "The police return is missing", awaitReturns: true, Manager, Now);
        other.MoveMeeting(MeetingDay.AddDays(1), "The chair is ill", awaitReturns: false, Manager, Now);

        Assert.Equal((RapidReviewStatus.AwaitingReturns, RapidReviewStatus.ReadyForMeeting), (review.Status, other.Status));
    }

    [Fact]
    public void Notes_are_saved_while_incomplete_and_replace_earlier_ones()
    {
        var review = Ready();
        var notes = Notes(AttendanceKind.Present);
        review.SaveNotes(notes, Manager, MeetingDay);

        review.SaveNotes(notes with { Summary = null, Criteria = [] }, Manager, MeetingDay);

        Assert.Empty(review.Criteria);
        Assert.Equal(3, review.Attendance.Count - 1);
        Assert.Equal(RapidReviewStatus.ReadyForMeeting, review.Status);
    }

    private static ScopingRecord Scoping => new(Now, "Chair, police, health", "Details", "Scope", null, null);

    private static RecommendationMade Advice =>
        new(true, "Two criteria are met", RapidReviewRecommendation.LocalReview, "More can be learned", false, "Local themes only") { DecidedBy = DecisionMethod.Consensus };

    private static MeetingNotes Notes(AttendanceKind police) => new(
        [
            new("Helen", "Chair", "Partnership", null, null, AttendanceKind.InAttendance, IsChair: true),
            new("Karen", "Detective Inspector", "Police", null, "Police", police),
            new("Joanne", "Head", "Schools", null, "Schools", AttendanceKind.Present),
            new("Priya Nair", "Author", "Partnership", null, null, AttendanceKind.InAttendance),
        ],
        [new("Police", "What the police know"), new("Schools", " ")],
        true,
        true,
        "No national interest",
        "Share the missed-school signal",
        "In summary",
        [.. ReviewCriteria.AnsweredAtMeeting.Select(x => new CriterionGiven(x, x.IsLocal(), "Grounds"))])
    {
        ChairIndependent = true,
        ConflictsAsked = true,
    };

    [Fact]
    [Trait("Requirement", "X-16")]
    [Trait("Requirement", "H-CHR-03")]
    public void What_one_chair_said_about_their_independence_does_not_count_for_another()
    {
        var shown = new HoldMeeting { ChairedBy = "Helen", ChairIndependent = true, IndependenceSaidBy = "Helen" };
        var review = Ready();
        var notes = Notes(AttendanceKind.Present);

        Assert.True(shown.SaidByThisChair);
        Assert.True((shown with { IndependenceSaidBy = null }).SaidByThisChair);
        Assert.False((shown with { ChairedBy = "Karen" }).SaidByThisChair);
        Assert.False((shown with { ChairedBy = "Karen" }).Notes(new Dictionary<string, SpokenFor>()).ChairIndependent);
        review.SaveNotes(notes with { Attendance = [.. notes.Attendance.Select(x => x with { IsChair = false })] }, Manager, Now);
        Assert.False(review.ChairIndependent);
    }

    [Fact]
    [Trait("Requirement", "D-RR-12")]
    [Trait("Requirement", "D-CHR-02")]
    [Trait("Requirement", "H-CHR-03")]
    public void Nobody_chairs_who_is_recused_or_may_not_and_whoever_is_not_appointed_only_with_a_reason()
    {
        var notes = Notes(AttendanceKind.Present);
        MeetingNotes[] refused =
        [
            notes with { Attendance = [notes.Attendance[0] with { Kind = AttendanceKind.Recused }, .. notes.Attendance.Skip(1)] },
            notes with { ChairStanding = ChairStanding.Barred, ChairReason = "Nobody else was there" },
            notes with { ChairStanding = ChairStanding.StandIn },
        ];
        var review = Ready();

        Assert.All(refused, x => Assert.Throws<RuleViolation>(() => Ready().HoldMeeting(x, Advice, MeetingDay, Police, Manager, MeetingDay)));
        review.HoldMeeting(notes with { ChairStanding = ChairStanding.StandIn, ChairReason = "Ill; briefed by telephone" }, Advice, MeetingDay, Police, Manager, MeetingDay);

        Assert.Equal((ChairStanding.StandIn, "Ill; briefed by telephone"), (review.ChairStanding, review.ChairReason));
    }

    [Fact]
    [Trait("Requirement", "X-09")]
    public void A_meeting_without_quorum_may_close_as_a_discussion_and_decide_another_day()
    {
        var review = Ready();
        Assert.Throws<RuleViolation>(() => review.CloseAsDiscussion(Notes(AttendanceKind.Present), MeetingDay, Police, Manager, MeetingDay));

        review.CloseAsDiscussion(Notes(AttendanceKind.Recused), MeetingDay, Police, Manager, MeetingDay);

        Assert.Equal((RapidReviewStatus.ReadyForMeeting, null), (review.Status, review.Recommendation));
        Assert.Contains("Karen is recused", Assert.Single(review.Discussions).Quorum, StringComparison.Ordinal);
        Assert.Contains("Helen, Chair, Partnership, chair", review.Discussions[0].Present, StringComparison.Ordinal);
        Assert.Equal((0, "In summary"), (review.Attendance.Count, review.MeetingSummary));
    }

    [Fact]
    [Trait("Requirement", "X-09")]
    public void Where_a_partnership_says_so_a_meeting_without_quorum_decides_nothing()
    {
        var strict = Police with { Without = WithoutQuorum.DiscussionOnly };

        Assert.Throws<RuleViolation>(() => Ready().HoldMeeting(Notes(AttendanceKind.Apologies), Advice, MeetingDay, strict, Manager, MeetingDay));
    }

    private static RapidReview Open(DateTimeOffset? meetingAt = null) =>
        RapidReview.Open(new PartnershipId(Guid.NewGuid()), Guid.NewGuid(), meetingAt ?? MeetingDay, "Teams", Manager, Now);

    private static RapidReview Ready()
    {
        var review = Open();
        review.RecordScopingMeeting(Scoping, [new(Guid.NewGuid(), "Police", null, null)], Manager, Now);
        review.SendRequests(Manager);
        review.CollateReturns(Manager);
        return review;
    }
}
