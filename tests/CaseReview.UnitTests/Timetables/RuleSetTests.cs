using CaseReview.Domain.Timetables;

namespace CaseReview.UnitTests.Timetables;

[Trait("Requirement", "X-01")]
public sealed class RuleSetTests
{
    private const string Good = """
        "key": "notify-panel", "name": "Notify", "anchor": "became-aware", "amount": 5, "unit": "working-days", "basis": "statutory", "source": "A paper", "metBy": "panel-notified"
        """;

    [Fact]
    public void A_rule_file_is_read_whole()
    {
        var rules = RuleSet.Parse(File($$"""{ {{Good}}, "landing": "keep-and-warn", "reminders": [-2, 1], "remind": ["GroupChair"] }"""));

        var rule = Assert.Single(rules.Rules);
        Assert.Equal(("2026-01", new DateOnly(2026, 1, 1)), (rules.Version, rules.InForceFrom));
        Assert.Equal((TimeUnit.WorkingDays, Landing.KeepAndWarn, Basis.Statutory), (rule.Unit, rule.Landing, rule.Basis));
        Assert.Equal([-2, 1], rule.Reminders);
        Assert.Equal("5 working days after the authority became aware", rules.InWords(rule));
    }

    [Fact]
    public void A_partnership_may_add_events_of_its_own()
    {
        var rules = RuleSet.Parse("""
            { "version": "1", "name": "Own", "from": "2026-01-01", "events": { "line-cut": { "label": "Line cut", "clause": "the line was cut" } },
              "rules": [ { "key": "mend", "name": "Mend", "anchor": "line-cut", "amount": 1, "unit": "calendar-days", "basis": "local", "source": "Us" } ] }
            """);

        Assert.True(rules.KnowsEvent("line-cut"));
        Assert.Equal("1 calendar day after the line was cut", rules.InWords(rules.Rules[0]));
    }

    [Theory]
    [InlineData("amount", "-1", "rules[0].amount", "0 or more")]
    [InlineData("amount", "\"5\"", "rules[0].amount", "whole number")]
    [InlineData("amount", "9999", "rules[0].amount", "ten years")]
    [InlineData("unit", "\"days\"", "rules[0].unit", "working-days")]
    [InlineData("anchor", "\"was-aware\"", "rules[0].anchor", "was-aware")]
    [InlineData("metBy", "\"told\"", "rules[0].metBy", "told")]
    [InlineData("source", "\"\"", "rules[0].source", "not empty")]
    [InlineData("key", "\"Notify Panel\"", "rules[0].key", "small letters")]
    [InlineData("key", "\"panel-notified\"", "rules[0].key", "event already")]
    [InlineData("colour", "1", "rules[0].colour", "Nothing is called")]
    [InlineData("remind", "[\"GroupChair\", \"Postman\"]", "rules[0].remind[1]", "Postman")]
    [InlineData("escalate", "[\"agency:\"]", "rules[0].escalate[0]", "agency’s code")]
    public void A_slip_is_refused_with_its_place(string field, string value, string path, string says)
    {
        var kept = Good.Split(", ").Where(pair => !pair.StartsWith($"\"{field}\"", StringComparison.Ordinal));
        var json = File($"{{ {string.Join(", ", kept.Append($"\"{field}\": {value}"))} }}");

        var mistake = Assert.Throws<InvalidRuleSet>(() => RuleSet.Parse(json));

        Assert.Equal(path, mistake.Path);
        Assert.Contains(says, mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Milestones_that_wait_for_each_other_are_refused()
    {
        var json = File(
            """{ "key": "a", "name": "A", "anchor": "report-submitted", "amount": 1, "unit": "working-days", "basis": "local", "source": "x", "metBy": "report-approved" }""",
            """{ "key": "b", "name": "B", "anchor": "report-approved", "amount": 1, "unit": "working-days", "basis": "local", "source": "x", "metBy": "report-submitted" }""");

        var mistake = Assert.Throws<InvalidRuleSet>(() => RuleSet.Parse(json));

        Assert.Equal("rules[0].anchor", mistake.Path);
        Assert.Contains("a → b → a", mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_missing_or_no_JSON_at_all_is_refused()
    {
        Assert.Equal("version", Assert.Throws<InvalidRuleSet>(() => RuleSet.Parse("""{ "name": "x" }""")).Path);
        Assert.Equal("line 1", Assert.Throws<InvalidRuleSet>(() => RuleSet.Parse("rules:")).Path);
    }

    [Fact]
    public void An_agency_that_the_partnership_does_not_have_is_named_with_its_place()
    {
        var rules = RuleSet.Parse(File($$"""{ {{Good}}, "remind": ["GroupChair", "agency:police"], "escalate": ["agency:ghosts"] }"""));

        var mistake = Assert.Throws<InvalidRuleSet>(() => rules.CheckAgencies(["police"]));

        Assert.Equal(("rules[0].escalate[0]", "The partnership has no agency with the code “ghosts”."), (mistake.Path, mistake.Mistake));
    }

    private static string File(params string[] rules) =>
        $$"""{ "version": "2026-01", "name": "Test", "from": "2026-01-01", "rules": [ {{string.Join(", ", rules)}} ] }""";
}
