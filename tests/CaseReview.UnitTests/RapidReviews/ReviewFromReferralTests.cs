using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Meetings;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Referrals;

namespace CaseReview.UnitTests.RapidReviews;

public sealed class ReviewFromReferralTests
{
    private static readonly DateTimeOffset Now = new(2026, 12, 7, 10, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset MeetingDay = new(2026, 12, 17, 14, 0, 0, TimeSpan.Zero);
    private static readonly Actor Manager = new(ActorKind.Member, Guid.NewGuid(), "Priya Nair", "Partnership Manager", "signed in");
    private static readonly QuorumRule Anybody = new(QuorumScope.DecisionsOnly, [], null, false, true, "Test");

    [Fact]
    [Trait("Requirement", "H-REF-05")]
    [Trait("Requirement", "H-RR-01")]
    public void Requests_go_out_without_a_scoping_meeting_and_whoever_is_asked_is_involved()
    {
        var review = Open();

        Assert.Throws<RuleViolation>(() => review.SendRequests(Manager));
        review.Involve(new AgencyChosen(Guid.NewGuid(), "Police", null, null), Now);
        review.SendRequests(Manager);

        Assert.Equal(RapidReviewStatus.AwaitingReturns, review.Status);
    }

    [Fact]
    [Trait("Requirement", "H-REF-04")]
    [Trait("Requirement", "H-REF-05")]
    public void A_referral_is_scoped_only_with_a_meeting_ahead_and_then_its_rapid_review_considers_it()
    {
        var referral = Accepted();

        Assert.Throws<RuleViolation>(() => referral.Scope(null, Manager, Now));
        Assert.Throws<RuleViolation>(() => referral.Scope(Now.AddDays(-1), Manager, Now));
        referral.Scope(MeetingDay, Manager, Now);

        Assert.Equal(ReferralStatus.Scoping, referral.Status);
        Assert.Throws<RuleViolation>(() => referral.Consider(Consideration, Manager, Now));
        referral.ConsiderAtRapidReview(Consideration, Manager, Now);
        Assert.Equal(ReferralStatus.Considered, referral.Status);
    }

    [Fact]
    [Trait("Requirement", "H-RR-07")]
    public void Its_meeting_answers_no_childs_criteria_and_recommends_a_statutory_review_other_action_or_none()
    {
        var review = Ready(Open());

        Assert.Throws<RuleViolation>(() => review.HoldMeeting(Notes, Made(RapidReviewRecommendation.LocalReview), MeetingDay, Anybody, Manager, MeetingDay));
        review.HoldMeeting(Notes, Made(RapidReviewRecommendation.OtherAction), MeetingDay, Anybody, Manager, MeetingDay);

        Assert.Equal(RecommendationStanding.Made, review.Standing);
    }

    [Fact]
    [Trait("Requirement", "H-RR-08")]
    [Trait("Requirement", "H-RR-10")]
    public void Its_report_goes_to_those_who_decide_and_never_to_the_national_panel()
    {
        var review = SignedOff(Open());

        Assert.Throws<RuleViolation>(() => review.Submit(Now, Manager, MeetingDay));
        Assert.Throws<RuleViolation>(() => review.Conclude(true, Manager));
        review.SendToDeciders(Manager, MeetingDay);
        review.Conclude(true, Manager);

        Assert.Equal((RapidReviewStatus.Closed, true), (review.Status, review.ReviewFollows));
    }

    [Theory]
    [InlineData("child", SubjectKind.Child)]
    [InlineData("children", SubjectKind.Child, SubjectKind.UnbornChild)]
    [InlineData("adult", SubjectKind.Adult)]
    [InlineData("adults", SubjectKind.Adult, SubjectKind.Adult)]
    [InlineData("people", SubjectKind.Adult, SubjectKind.Child)]
    [Trait("Requirement", "H-RR-06")]
    public void Whom_a_case_is_about_is_said_as_it_is(string word, params SubjectKind[] kinds) => Assert.Equal(word, CaseAbouts.Of(kinds).Word());

    private static GroupConsideration Consideration => new(new DateOnly(2026, 12, 7), "Ann", ConsiderationOutcome.StatutoryReview, "Met", null);

    private static MeetingNotes Notes => new(
        [new Attendee("Karen", "Inspector", "Police", null, null, AttendanceKind.Present, IsChair: true)], [], true, true, null, "Learning", "In summary", [])
    {
        ChairIndependent = true,
        ConflictsAsked = true,
    };

    private static RecommendationMade Made(RapidReviewRecommendation recommendation) => new(null, null, recommendation, "Reasons", null, null) { DecidedBy = DecisionMethod.Consensus };

    private static RapidReview Open() => RapidReview.OpenFromReferral(new PartnershipId(Guid.NewGuid()), Guid.NewGuid(), MeetingDay, "Teams", Manager, Now);

    private static RapidReview Ready(RapidReview review)
    {
        review.Involve(new AgencyChosen(Guid.NewGuid(), "Police", null, null), Now);
        review.SendRequests(Manager);
        review.CollateReturns(Manager);
        return review;
    }

    private static RapidReview SignedOff(RapidReview review)
    {
        Ready(review).HoldMeeting(Notes, Made(RapidReviewRecommendation.StatutoryReview), MeetingDay, Anybody, Manager, MeetingDay);
        review.StartDrafting("Karen", true, Manager);
        review.ShareForAccuracy(Manager, MeetingDay);
        review.AgreeDraft(Manager);
        review.SendToSignatories(Manager, MeetingDay);
        review.CompleteSignOff(Manager, MeetingDay);
        return review;
    }

    private static Referral Accepted()
    {
        var referral = Referral.Receive(
            new PartnershipId(Guid.NewGuid()), Guid.NewGuid(), new ReferralOrigin(ReferralRoute.OtherPartnership, new Reporter("A", "B", "C", "D"), Guid.NewGuid()), Manager, Now);
        referral.Acknowledge(Manager);
        referral.Accept(Manager, Now);
        return referral;
    }
}
