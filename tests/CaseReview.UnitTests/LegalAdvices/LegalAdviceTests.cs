using CaseReview.Domain.Common;
using CaseReview.Domain.LegalAdvices;

namespace CaseReview.UnitTests.LegalAdvices;

public sealed class LegalAdviceTests
{
    [Fact]
    [Trait("Requirement", "D-RR-15")]
    public void Advice_is_given_once_by_whoever_is_named_and_its_words_stay_out_of_the_history()
    {
        var (now, by) = (new DateTimeOffset(2026, 12, 10, 9, 0, 0, TimeSpan.Zero), new Actor(ActorKind.Member, Guid.NewGuid(), "Priya Nair", "Manager", "signed in"));
        var advice = LegalAdvice.Ask(new PartnershipId(Guid.NewGuid()), Guid.NewGuid(), 1, "May we?", by, now);

        advice.Give("You may.", "Tessa Wray", by, now);

        Assert.Equal(("You may.", "Tessa Wray"), (advice.Advice, advice.GivenBy));
        Assert.Throws<RuleViolation>(() => advice.Give("You may not.", null, by, now));
        Assert.DoesNotContain(advice.Events, x => x.Summary.Contains("may", StringComparison.OrdinalIgnoreCase));
    }
}
