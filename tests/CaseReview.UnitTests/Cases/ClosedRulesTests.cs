using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Timetables;
using CaseReview.Infrastructure.Partnerships;
using CaseReview.UnitTests.Timetables;

namespace CaseReview.UnitTests.Cases;

/// <summary>Rules whose time is over, for cases of that time and no others (C-22).</summary>
[Trait("Requirement", "X-02")]
[Trait("Requirement", "S-REF-02")]
public sealed class ClosedRulesTests
{
    private static readonly PartnershipId Salford = new(Guid.CreateVersion7());
    private static readonly DateTimeOffset Now = new(2026, 12, 10, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_case_that_began_in_their_time_can_follow_them()
    {
        var (rules, found) = Logged("2017-05-02");

        found.MoveToRules(rules, Closed(), "Brought in from the files of the Board.", Actor.System, Now);

        Assert.Equal("WT2015-legacy", found.RuleSetVersion);
        Assert.Equal(Rules.Date("2017-05-09"), found.Deadlines.Single(deadline => deadline.Key == "notify-ofsted-and-panel").DueOn);
        Assert.DoesNotContain(found.Deadlines, deadline => deadline.Key == MilestoneKeys.SubmitToPanel);
    }

    [Fact]
    public void A_case_that_began_later_cannot()
    {
        var (rules, found) = Logged("2019-09-30");

        var refused = Assert.Throws<RuleViolation>(() => found.MoveToRules(rules, Closed(), "By mistake.", Actor.System, Now));

        Assert.Equal("These rules ended before this case began.", refused.Message);
    }

    [Fact]
    public void What_happened_long_ago_and_is_known_only_now_follows_the_rules_of_today()
    {
        var (rules, found) = Logged("2026-09-30", incident: "2017-05-02");

        Assert.Throws<RuleViolation>(() => found.MoveToRules(rules, Closed(), "By mistake.", Actor.System, Now));
    }

    [Fact]
    public void Rules_without_a_last_day_are_not_closed() =>
        Assert.Throws<RuleViolation>(() => RuleSetVersion.TakeOverClosed(Salford, 1, Rules.Of("salford"), Actor.System, Now));

    private static RuleSetVersion Closed() => RuleSetVersion.TakeOverClosed(
        Salford, 1, RuleSet.Parse(PartnershipFile.Shipped().Single(file => file.Slug == "salford").ClosedRuleSets[0].ToJsonString()), Actor.System, Now);

    private static (CaseRules Rules, Case Case) Logged(string aware, string? incident = null)
    {
        var set = Rules.Of("salford");
        var rules = new CaseRules(set, set.ToJson(), set.Calendar());
        var facts = new IncidentFacts(
            "Head injury", "A head injury.", Rules.Date(incident ?? aware), null, "At home", [new SubjectFacts("Kit Marlow", Rules.Date("2016-08-01"), "Boy", Harm.SeriousHarm, Known.No)]);
        var logged = Case.Log(Salford, "SAL-2026-0001", facts, rules, Actor.System, Now);
        logged.Record(EventKeys.BecameAware, Rules.When($"{aware}T10:00"), rules, Actor.System, Now);
        return (rules, logged);
    }
}
