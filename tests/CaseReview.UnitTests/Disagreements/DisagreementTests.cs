using CaseReview.Domain.Common;
using CaseReview.Domain.Disagreements;
using CaseReview.Domain.Partnerships;

namespace CaseReview.UnitTests.Disagreements;

public sealed class DisagreementTests
{
    private static readonly DateTimeOffset Now = new(2026, 12, 10, 9, 0, 0, TimeSpan.Zero);
    private static readonly Actor Member = new(ActorKind.Member, Guid.NewGuid(), "Karen Holt", "Detective Inspector", "signed in");

    [Fact]
    [Trait("Requirement", "K-COI-02")]
    [Trait("Requirement", "X-23")]
    public void A_disagreement_is_raised_with_reasons_and_ends_once()
    {
        Assert.Throws<RuleViolation>(() => Raised(" "));
        var one = Raised("Whether Tom may stay");

        Assert.Throws<RuleViolation>(() => one.RecordAnswer(" ", null, Member, Now));
        one.RecordAnswer("He leaves", "Ann Moor, Director", Member, Now.AddDays(1));

        Assert.Equal((DisagreementOutcome.Answered, "Ann Moor, Director", Now.AddDays(1)), (one.Outcome, one.AnsweredBy, one.EndedAt));
        Assert.Throws<RuleViolation>(() => one.Settle("Agreed after all", Member, Now.AddDays(2)));
    }

    [Fact]
    [Trait("Requirement", "K-COI-02")]
    public void Those_who_disagreed_may_come_to_terms_before_an_answer()
    {
        var one = Raised("Whether Tom may stay");

        one.Settle("He leaves for the decision", Member, Now);

        Assert.Equal((DisagreementOutcome.Settled, null), (one.Outcome, one.AnsweredBy));
    }

    [Fact]
    [Trait("Requirement", "K-COI-02")]
    public void Where_nothing_is_arranged_the_independent_chair_helps()
    {
        var here = Arrangements.Parse("{}").Disagreements;

        Assert.Equal([Role.IndependentChair], here.To);
        Assert.Equal((null, false), (here.Named, here.Decides));
    }

    private static Disagreement Raised(string reasons) => Disagreement.Raise(
        new PartnershipId(Guid.NewGuid()), Guid.NewGuid(), 1, (DisagreementSubject.ConflictOfInterest, reasons), new DisagreementRoute("the Strategic Leadership Group", Decides: true), Member, Now);
}
