using CaseReview.Application.Criteria;
using CaseReview.Domain.Common;
using CaseReview.Domain.Criteria;

namespace CaseReview.UnitTests.Criteria;

public sealed class ReviewDecisionTests
{
    private static readonly DateTimeOffset Now = new(2026, 12, 14, 10, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = UkClock.DateOf(Now);
    private static readonly PartnershipId Partnership = new(Guid.NewGuid());
    private static readonly Actor Officer = new(ActorKind.Member, Guid.NewGuid(), "Sam Officer", "Officer", "signed in");
    private static readonly ReviewDecisionGiven No = new(
        ReviewType.LocalChildSafeguardingPracticeReview, false, null, "All is learned", new NamedPerson("Alex Partner", "Chief Executive"), Now.AddHours(-1));

    [Fact]
    [Trait("Requirement", "D-CRI-09")]
    [Trait("Requirement", "H-CRI-03")]
    public void Criteria_that_are_met_do_not_force_a_review()
    {
        var decision = Make(No, criteriaMet: true);

        Assert.Equal((false, true), (decision.Commission, decision.CriteriaMet));
        Assert.Throws<RuleViolation>(() => Make(No with { Reasons = " " }, criteriaMet: true));
        Assert.Throws<RuleViolation>(() => Make(No, criteriaMet: null));
    }

    [Fact]
    [Trait("Requirement", "D-CRI-10")]
    public void A_case_outside_the_definition_may_be_reviewed_when_it_is_said_why()
    {
        Assert.Throws<RuleViolation>(() => Make(No with { Commission = true }, criteriaMet: false));

        var decision = Make(No with { Commission = true, Outside = OutsideDefinition.NearMiss }, criteriaMet: false);

        Assert.Equal(OutsideDefinition.NearMiss, decision.Outside);
    }

    [Fact]
    [Trait("Requirement", "H-CRI-12")]
    public void A_learning_activity_never_stands_in_for_a_local_review_whose_criteria_are_met()
    {
        var learning = No with { Type = ReviewType.LearningReview, Commission = true };

        Assert.Throws<RuleViolation>(() => Make(learning, criteriaMet: null, childMet: true));
        Assert.Throws<RuleViolation>(() => Advise([ReviewType.LearningReview], false, childMet: true));

        Assert.True(Make(learning, criteriaMet: null, childMet: false).Commission);
        Assert.Equal(2, Advise([ReviewType.LearningReview, ReviewType.LocalChildSafeguardingPracticeReview], false, childMet: true).Types.Count);
    }

    [Fact]
    [Trait("Requirement", "H-CRI-10")]
    [Trait("Requirement", "H-CRI-11")]
    [Trait("Requirement", "K-RR-02")]
    public void One_review_several_or_a_joint_one_is_advised_with_reasons()
    {
        Assert.Throws<RuleViolation>(() => Advise([ReviewType.DomesticHomicideReview], true, childMet: false));

        var advice = Advise([ReviewType.DomesticHomicideReview, ReviewType.SafeguardingAdultReview], true, childMet: false);

        Assert.True(advice.Joint);
        Assert.Empty(Advise([], false, childMet: true).Types);
    }

    [Fact]
    [Trait("Requirement", "H-CRI-11")]
    public void A_joint_review_is_asked_about_only_where_more_than_one_law_is_advised()
    {
        var check = new AdviseReviewValidator(TimeProvider.System);
        var local = new AdviseReview { AnyReview = true, Types = [ReviewType.LocalChildSafeguardingPracticeReview, ReviewType.LearningReview], Reasons = "Reasons", GivenOn = new DateOnly(2026, 1, 5) };

        Assert.True(check.Validate(local).IsValid);
        Assert.False(check.Validate(local with { Joint = true }).IsValid);
        Assert.False(check.Validate(local with { Types = [.. local.Types, ReviewType.SafeguardingAdultReview] }).IsValid);
        Assert.Throws<RuleViolation>(() => Advise(local.Types, true, childMet: true));
    }

    private static ReviewDecision Make(ReviewDecisionGiven given, bool? criteriaMet, bool childMet = false) =>
        ReviewDecision.Make(Partnership, Guid.NewGuid(), given, criteriaMet, childMet, Officer, Now);

    private static DecisionAdvice Advise(IReadOnlyList<ReviewType> types, bool joint, bool childMet) =>
        DecisionAdvice.Give(Partnership, Guid.NewGuid(), new AdviceGiven(types, joint, "Reasons", Today), childMet, Officer, Now);
}
