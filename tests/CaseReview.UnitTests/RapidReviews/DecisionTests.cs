using CaseReview.Application.RapidReviews;
using CaseReview.Domain.Common;
using CaseReview.Domain.Meetings;
using CaseReview.Domain.RapidReviews;

namespace CaseReview.UnitTests.RapidReviews;

public sealed class DecisionTests
{
    private static readonly DateTimeOffset Now = new(2026, 12, 7, 10, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Held = new(2026, 12, 17, 14, 0, 0, TimeSpan.Zero);
    private static readonly Actor Manager = new(ActorKind.Member, Guid.NewGuid(), "Priya Nair", "Manager", "signed in");
    private static readonly QuorumRule Anybody = new(QuorumScope.DecisionsOnly, [], null, false, true, "Test");

    [Fact]
    [Trait("Requirement", "D-RR-32")]
    [Trait("Requirement", "K-COI-01")]
    public void Votes_are_those_of_everybody_with_a_say_and_never_of_the_recused()
    {
        VoteCount?[] refused = [null, new(3, 0, 0), new(1, 0, 0), new(2, -1, 1), new(0, 2, 0)];
        var review = Ready();

        Assert.All(refused, x => Assert.Throws<RuleViolation>(() => Ready().HoldMeeting(Notes, Made with { DecidedBy = DecisionMethod.Vote, Votes = x }, Held, Anybody, Manager, Held)));
        Assert.Throws<RuleViolation>(() => Ready().HoldMeeting(Notes, Made with { DecidedBy = null }, Held, Anybody, Manager, Held));
        review.HoldMeeting(Notes, Made with { DecidedBy = DecisionMethod.Vote, Votes = new(1, 1, 0) }, Held, Anybody, Manager, Held);

        Assert.Equal("By votes: 1 for, 1 against, 0 abstained; without dissent", review.HowDecided());
    }

    [Fact]
    [Trait("Requirement", "D-RR-32")]
    public void A_dissent_is_that_of_somebody_with_a_say_and_keeps_the_time_of_its_first_record()
    {
        var review = Ready();
        var notes = Notes with { Dissents = [new("Karen", ReviewCriterion.LocalThemes, "Other facts")] };
        review.SaveNotes(notes, Manager, Held.AddHours(-1));

        Assert.Throws<RuleViolation>(() => Ready().HoldMeeting(Notes with { Dissents = [new("Tom", null, "His view")] }, Made, Held, Anybody, Manager, Held));
        review.HoldMeeting(notes, Made, Held, Anybody, Manager, Held);

        var dissent = Assert.Single(review.Dissents);
        Assert.Equal((Held.AddHours(-1), false, "Police"), (dissent.RecordedAt, dissent.AfterMeeting, review.AgencyOf(dissent.Person)));
        Assert.Equal("By consensus, with 1 dissent on the record", review.HowDecided());
    }

    [Fact]
    [Trait("Requirement", "D-RR-32")]
    public void A_dissent_can_be_added_until_the_report_is_agreed()
    {
        var review = Ready();
        var late = new DissentGiven("Karen", null, "On reflection");
        Assert.Throws<RuleViolation>(() => review.RecordDissent(late, Manager, Now));
        review.HoldMeeting(Notes, Made, Held, Anybody, Manager, Held);

        Assert.Throws<RuleViolation>(() => review.RecordDissent(late with { Person = "Tom" }, Manager, Held));
        review.RecordDissent(late, Manager, Held.AddDays(1));
        review.StartDrafting("Priya Nair", everyReturnRead: true, Manager);
        review.ShareForAccuracy(Manager, Held);
        review.AgreeDraft(Manager);

        Assert.True(Assert.Single(review.Dissents).AfterMeeting);
        Assert.Throws<RuleViolation>(() => review.RecordDissent(late with { Reasons = "Again" }, Manager, Held));
    }

    [Fact]
    [Trait("Requirement", "K-COI-01")]
    public void Conflicts_are_asked_for_and_whoever_stays_in_spite_of_one_needs_a_word_why()
    {
        var declared = Notes with { Attendance = [.. Notes.Attendance.Select(x => x.Person == "Karen" ? x with { Reason = "Once worked at the school" } : x)] };
        var review = Ready();

        Assert.Throws<RuleViolation>(() => Ready().HoldMeeting(Notes with { ConflictsAsked = false }, Made, Held, Anybody, Manager, Held));
        Assert.Throws<RuleViolation>(() => Ready().HoldMeeting(declared, Made, Held, Anybody, Manager, Held));
        review.HoldMeeting(
            declared with { Attendance = [.. declared.Attendance.Select(x => x.Person == "Karen" ? x with { DealtWith = "Before the family lived here." } : x)] }, Made, Held, Anybody, Manager, Held);

        Assert.Equal(
            [("Karen", "Took part in the decision. Before the family lived here."), ("Tom", "Left for the decision and was not counted.")],
            review.Conflicts.Select(x => (x.Person, x.DealtWithWords())));
    }

    [Fact]
    [Trait("Requirement", "D-RR-26")]
    public void Why_not_is_kept_for_the_options_that_were_considered_and_not_for_the_one_recommended()
    {
        var review = Ready();
        OptionGiven[] options = [new(RapidReviewRecommendation.LocalReview, null, "Chosen in the end"), new(RapidReviewRecommendation.NoFurtherReview, null, "Too much is open"), new(null, "An audit", "Too narrow"), new(null, "A briefing", " ")];

        review.HoldMeeting(Notes with { Options = options }, Made, Held, Anybody, Manager, Held);

        Assert.Equal(["Too much is open", "Too narrow"], review.OptionsNotChosen.Select(x => x.WhyNot));
    }

    private static RecommendationMade Made => new(true, "Met", RapidReviewRecommendation.LocalReview, "More can be learned", false, "Local themes only") { DecidedBy = DecisionMethod.Consensus };

    private static MeetingNotes Notes => new(
        [
            new("Helen", "Chair", "Trust", null, "trust", AttendanceKind.Present, IsChair: true),
            new("Karen", "Detective Inspector", "Police", null, "police", AttendanceKind.Present),
            new("Tom", "Head of year", "Schools", null, "schools", AttendanceKind.Recused) { Reason = "Taught the child" },
            new("Priya Nair", "Author", "Partnership", null, null, AttendanceKind.InAttendance),
        ],
        [], true, true, "No national interest", "One point", "In summary", [.. ReviewCriteria.AnsweredAtMeeting.Select(x => new CriterionGiven(x, x.IsLocal(), "Grounds"))])
    {
        ChairIndependent = true,
        ConflictsAsked = true,
    };

    private static RapidReview Ready()
    {
        var review = RapidReview.Open(new PartnershipId(Guid.NewGuid()), Guid.NewGuid(), Held, "Teams", Manager, Now);
        review.RecordScopingMeeting(new(Now, "Chair", "Details", "Scope", null, null), [new(Guid.NewGuid(), "Police", null, null)], Manager, Now);
        review.SendRequests(Manager);
        review.CollateReturns(Manager);
        return review;
    }
}
