using CaseReview.Domain.Timetables;
using static CaseReview.UnitTests.Timetables.Rules;

namespace CaseReview.UnitTests.Timetables;

[Trait("Requirement", "X-01")]
public sealed class NationalFloorTests
{
    [Theory]
    [InlineData("amount", 6, TimeUnit.WorkingDays)]
    [InlineData("amount", 8, TimeUnit.CalendarDays)]
    [InlineData("amount", 1, TimeUnit.CalendarMonths)]
    public void A_statutory_rule_that_is_loosened_is_refused_with_its_place_and_a_date(string field, int amount, TimeUnit unit)
    {
        var loosened = Changed(rule => rule with { Amount = amount, Unit = unit });

        var mistake = Assert.Throws<InvalidRuleSet>(() => NationalFloor.Check(loosened, National));

        Assert.Equal($"rules[0].{field}", mistake.Path);
        Assert.Contains("5 working days at most. It may be tightened, not loosened. Counted from", mistake.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(4, TimeUnit.WorkingDays)]
    [InlineData(5, TimeUnit.WorkingDays)]
    [InlineData(5, TimeUnit.CalendarDays)]
    [InlineData(72, TimeUnit.ClockHours)]
    public void It_may_be_tightened(int amount, TimeUnit unit) =>
        NationalFloor.Check(Changed(rule => rule with { Amount = amount, Unit = unit }), National);

    [Fact]
    public void It_may_not_be_left_out_or_called_local_or_narrowed_or_land_later()
    {
        var gone = Of("salford") with { Rules = [.. Of("salford").Rules.Skip(1)] };
        var later = Changed(rule => rule with { DayCount = DayCount.ClearDays });

        Assert.Equal("rules", Assert.Throws<InvalidRuleSet>(() => NationalFloor.Check(gone, National)).Path);
        Assert.Equal("rules[0].basis", Refused(rule => rule with { Basis = Basis.Local }));
        Assert.Equal("rules[0].appliesTo", Refused(rule => rule with { AppliesTo = ["looked-after-death"] }));
        Assert.Equal("rules[0].countsFrom", Refused(rule => rule with { CountsFrom = CountsFrom.Latest }));
        Assert.Equal("rules[0].amount", Assert.Throws<InvalidRuleSet>(() => NationalFloor.Check(later, National)).Path);
    }

    [Fact]
    [Trait("Requirement", "H-PUB-02")]
    public void Days_that_count_back_may_only_become_more()
    {
        RuleSet Before(int days) => Of("salford") with
        {
            Rules = [.. Of("salford").Rules.Select(rule => rule.Key == MilestoneKeys.ReportToPanelBeforePublication ? rule with { Amount = days } : rule)],
        };

        NationalFloor.Check(Before(8), National);
        Assert.Throws<InvalidRuleSet>(() => NationalFloor.Check(Before(6), National));
    }

    private static string Refused(Func<DeadlineRule, DeadlineRule> change) =>
        Assert.Throws<InvalidRuleSet>(() => NationalFloor.Check(Changed(change), National)).Path;

    private static RuleSet Changed(Func<DeadlineRule, DeadlineRule> change) =>
        Of("salford") with { Rules = [.. Of("salford").Rules.Select((rule, index) => index == 0 ? change(rule) : rule)] };
}
