using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Timetables;
using static CaseReview.UnitTests.Timetables.Rules;

namespace CaseReview.UnitTests.Timetables;

[Trait("Requirement", "X-02")]
public sealed class RuleSetDiffTests
{
    private static readonly RuleSet Before = Of("doncaster");

    [Fact]
    [Trait("Requirement", "X-25")]
    public void Those_who_are_reminded_are_named_in_the_partnerships_words()
    {
        var people = new RulePeople(
            new Vocabulary([KeyValuePair.Create(Term.GroupChair, "Chairperson of the Joint Case Review Sub Group")]),
            new Dictionary<string, string> { ["police"] = "West Mercia Police" });

        Assert.Equal(
            "Chairperson of the Joint Case Review Sub Group, West Mercia Police, agency gone and accountable officers",
            people.Row(["GroupChair", "agency:police", "agency:gone", "AccountableOfficer"]));
        Assert.Equal("nobody", people.Row([]));
    }

    [Fact]
    public void A_changed_rule_says_what_it_said_and_what_it_says()
    {
        var after = With("minutes-out", rule => rule with { Amount = 7, Reminders = [-1, 0] });

        var change = Assert.Single(RuleSetDiff.Between(Before, after));

        Assert.Equal((RuleChangeKind.Changed, "Send the minutes and action log"), (change.Kind, change.Name));
        Assert.Equal(
            [new PartChange("When it is due", "5 working days after the meeting was held", "7 working days after the meeting was held"),
             new PartChange("Reminders", "on the day, 1 working day after", "1 working day before, on the day")],
            change.Parts);
    }

    [Fact]
    public void What_is_new_and_what_is_gone_is_told_and_rules_of_one_milestone_are_kept_apart()
    {
        var after = Before with
        {
            Rules = [.. Before.Rules.Where(rule => rule is not { Key: "submit-to-panel", Anchor: "referral-received" }), Rule(3, TimeUnit.WorkingDays)],
        };

        var changes = RuleSetDiff.Between(Before, after);

        Assert.Equal([(RuleChangeKind.Added, "own-step"), (RuleChangeKind.Removed, "submit-to-panel")], changes.Select(change => (change.Kind, (change.After ?? change.Before)!.Key)));
        Assert.Equal("referral-received", changes[1].Before!.Anchor);
    }

    [Fact]
    public void Two_peoples_changes_are_put_together_rule_by_rule()
    {
        var mine = With("minutes-out", rule => rule with { Amount = 7 });
        var theirs = With("papers-out", rule => rule with { Amount = 6 }) with { Version = "2026-12" };

        var both = RuleSetDiff.Carry(Before, mine, theirs);

        Assert.Equal((7, 6, "2026-12"), (both.RulesFor("minutes-out")[0].Amount, both.RulesFor("papers-out")[0].Amount, both.Version));
        Assert.Equal(Before.Rules.Count, both.Rules.Count);
        Assert.Empty(RuleSetDiff.Between(theirs, RuleSetDiff.Carry(Before, Before, theirs)));
    }

    private static RuleSet With(string key, Func<DeadlineRule, DeadlineRule> change) =>
        Before with { Rules = [.. Before.Rules.Select(rule => rule.Key == key ? change(rule) : rule)] };
}
