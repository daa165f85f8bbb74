using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Chronologies;

namespace CaseReview.UnitTests.Chronologies;

[Trait("Requirement", "D-RR-08")]
public sealed class ChronologyGapTests
{
    [Fact]
    public void A_silence_of_two_weeks_is_a_gap_and_a_shorter_one_is_not()
    {
        var gaps = ChronologyGap.Among([On(11, 13), On(10, 9), On(10, 21), On(11, 13)], longSilence: 14);

        var gap = Assert.Single(gaps);
        Assert.Equal((new DateOnly(2026, 10, 22), new DateOnly(2026, 11, 12), 22), (gap.From, gap.To, gap.Days));
    }

    [Theory]
    [InlineData(10, 1)]
    [InlineData(11, 0)]
    public void How_long_is_long_is_the_partnerships_choice(int longSilence, int gaps) =>
        Assert.Equal(gaps, ChronologyGap.Among([On(10, 9), On(10, 20)], longSilence).Count);

    [Fact]
    public void What_went_on_until_a_later_day_fills_the_days_between_and_an_uncertain_date_fills_none()
    {
        var stay = On(10, 1) with { Until = new DateOnly(2026, 11, 10) };
        var guess = On(11, 20) with { Certainty = DateCertainty.About };

        Assert.Empty(ChronologyGap.Among([stay, On(10, 3), On(11, 13)], longSilence: 14));
        Assert.Single(ChronologyGap.Among([On(11, 1), guess, On(11, 30)], longSilence: 14));
    }

    private static EntryMark On(int month, int day) => Marks.On(new DateOnly(2026, month, day));
}
