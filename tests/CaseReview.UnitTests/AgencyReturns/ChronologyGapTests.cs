using CaseReview.Domain.AgencyReturns;

namespace CaseReview.UnitTests.AgencyReturns;

public sealed class ChronologyGapTests
{
    [Fact]
    [Trait("Requirement", "D-RR-08")]
    public void A_silence_of_two_weeks_is_a_gap_and_a_shorter_one_is_not()
    {
        var gaps = ChronologyGap.Among([new(2026, 11, 13), new(2026, 10, 9), new(2026, 10, 21), new(2026, 11, 13)]);

        var gap = Assert.Single(gaps);
        Assert.Equal((new DateOnly(2026, 10, 22), new DateOnly(2026, 11, 12), 22), (gap.From, gap.To, gap.Days));
    }
}
