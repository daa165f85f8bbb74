using System.Net;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Timetables;
using CaseReview.Infrastructure.Persistence;
using CaseReview.Testing;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.IntegrationTests.RuleSets;

[Trait("Requirement", "X-02")]
public sealed class RulesJourneyTests
{
    [Fact]
    public async Task A_manager_changes_a_rule_and_publishes_and_a_running_case_stays_until_it_is_moved()
    {
        var world = await World.Create();
        var running = await world.GivenCase();
        var visitor = await world.Visit();

        var draft = await Drafted(world, visitor, "request-returns", ("Form.Amount", "3"));
        Assert.Contains("5 working days after the authority became aware", visitor.Text, StringComparison.Ordinal);
        Assert.Contains("3 working days after the authority became aware", visitor.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Who is reminded", visitor.Page.QuerySelector("#changes")!.ParentElement!.TextContent, StringComparison.Ordinal);
        await Publish(visitor, draft);
        Assert.Contains("No running deadline has moved.", visitor.Text, StringComparison.Ordinal);
        Assert.Contains("Doncaster, from December 2026", visitor.Text, StringComparison.Ordinal);

        var before = await DueOn(world, running, "request-returns");
        var fresh = await world.GivenCase();
        Assert.Equal(before.AddDays(-2), await DueOn(world, fresh, "request-returns"));
        Assert.Equal(("2021-06", "2026-12"), (await RulesOf(world, running), await RulesOf(world, fresh)));

        await visitor.Get($"/{world.Slug}/cases/{running.Reference}/timetable/rules");
        await visitor.Press("See which deadlines move", ("Form.Number", "2"));
        Assert.Contains("deadlines move", visitor.Text, StringComparison.Ordinal);
        Assert.Contains(DateWords.Full(before.AddDays(-2)), visitor.Text, StringComparison.Ordinal);
        await visitor.Press("Move the case", ("Form.Number", "2"), ("Form.Reason", "The group agreed it on Tuesday."));

        Assert.Equal($"/{world.Slug}/cases/{running.Reference}/timetable", visitor.Path);
        Assert.Equal(("2026-12", before.AddDays(-2)), (await RulesOf(world, running), await DueOn(world, running, "request-returns")));
        Assert.Contains($"First {DateWords.Full(before)}. The group agreed it on Tuesday.", visitor.Text, StringComparison.Ordinal);
        await visitor.Get($"/{world.Slug}/cases/{running.Reference}/history");
        Assert.Contains("Moved from rules 2021-06 to rules 2026-12", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_who_publish_one_wins_and_the_other_sees_both()
    {
        var world = await World.Create();
        var first = await world.Visit();
        var second = await world.Visit();
        var one = await Drafted(world, first, "request-returns", ("Form.Amount", "3"));
        var other = await Drafted(world, second, "minutes-out", ("Form.Amount", "7"));
        await second.Get($"/{world.Slug}/settings/rules/{other}/publish");

        await Publish(first, one);
        await second.Press("Publish the rules", ("Form.InForceFrom.Day", "21"), ("Form.InForceFrom.Month", "12"), ("Form.InForceFrom.Year", "2026"), ("Form.Reason", "Minutes take longer."));

        Assert.Equal($"/{world.Slug}/settings/rules/{other}", second.Path);
        Assert.Contains($"Version {one} was published after this draft was begun", second.Text, StringComparison.Ordinal);
        Assert.Contains("7 working days after the meeting was held", second.Text, StringComparison.Ordinal);
        await second.Press($"Put my changes onto version {one}");
        await Publish(second, other);
        var rules = (await world.Read(db => db.Set<RuleSetVersion>().SingleAsync(v => v.Number == other))).Rules();
        Assert.Equal((3, 7), (rules.RulesFor("request-returns")[0].Amount, rules.RulesFor("minutes-out")[0].Amount));
    }

    [Fact]
    public async Task Two_who_publish_in_the_same_moment_are_kept_apart()
    {
        var world = await World.Create();
        var (first, second) = (await world.Visit(), await world.Visit());
        var one = await Drafted(world, first, "request-returns", ("Form.Amount", "3"));
        var other = await Drafted(world, second, "minutes-out", ("Form.Amount", "7"));
        await first.Get($"/{world.Slug}/settings/rules/{one}/publish");
        await second.Get($"/{world.Slug}/settings/rules/{other}/publish");

        await Task.WhenAll(PressPublish(first), PressPublish(second));

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK], [first.Status, second.Status]);
        var states = await world.Read(db => db.Set<RuleSetVersion>().Where(v => v.Number > 1).Select(v => new { v.Number, v.State, v.Publication }).ToListAsync());
        var published = Assert.Single(states, v => v.State is RuleSetState.Published);
        Assert.Equal(2, published.Publication);
        var late = published.Number == one ? second : first;
        Assert.Contains($"Version {published.Number} was published after this draft was begun", late.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "X-10")]
    public async Task Of_two_who_change_one_rule_the_second_sees_both_texts_in_full()
    {
        var world = await World.Create();
        var (first, second) = (await world.Visit(), await world.Visit());
        await first.Get($"/{world.Slug}/settings/rules");
        await first.Press("Start a draft from the latest rules");
        await second.Get($"/{world.Slug}/settings/rules/2/change/9");
        await first.Get($"/{world.Slug}/settings/rules/2/change/9");
        await first.Press("Save the rule", ("Form.Amount", "3"), ("Form.Source", "Protocol of 2027, section 4"));

        await second.Press("Save the rule", ("Form.Amount", "4"), ("Form.Reminders", "-1, 0"));

        Assert.Contains("Somebody else changed this while you were writing", second.Text, StringComparison.Ordinal);
        foreach (var part in new[]
        {
            "When it is due: 3 working days after the authority became aware", "Source: Protocol of 2027, section 4",
            "When it is due: 4 working days after the authority became aware", "Reminders: 1 working day before, on the day",
        })
        {
            Assert.Contains(part, second.Text, StringComparison.Ordinal);
        }

        var rules = (await world.Read(db => db.Set<RuleSetVersion>().SingleAsync(v => v.Number == 2))).Rules();
        Assert.Equal((3, "Protocol of 2027, section 4"), (rules.Rules[8].Amount, rules.Rules[8].Source));
    }

    [Theory]
    [InlineData("minutes-out", "Form.Effort", "some", "The working days that the step needs must be a whole number, 0 or more")]
    [InlineData("notify-panel", "Form.Amount", "6", "“Notify the national Panel” is statutory: 5 working days at most. It may be tightened, not loosened.")]
    [InlineData("notify-panel", "Form.Amount", "-1", "How many must be a whole number, 0 or more")]
    [InlineData("minutes-out", "Form.Anchor", "minutes-out", "These milestones wait for each other: minutes-out → minutes-out")]
    [InlineData("minutes-out", "Form.Reminders", "soon", "Reminders must be whole numbers with commas between, like -2, 0, 1")]
    [InlineData("minutes-out", "Form.Remind", "agency:ghosts", "The partnership has no agency with the code “ghosts”")]
    public async Task A_rule_that_cannot_be_is_told_beside_its_field_and_nothing_is_changed(string key, string field, string value, string says)
    {
        var world = await World.Create();
        var visitor = await world.Visit();

        await Drafted(world, visitor, key, (field, value));

        Assert.Equal(HttpStatusCode.BadRequest, visitor.Status);
        Assert.StartsWith(says, Assert.Single(visitor.Errors), StringComparison.Ordinal);
        Assert.Equal(2, await world.Read(db => db.Set<RuleSetVersion>().Select(v => v.Json).CountAsync()));
        Assert.Single(await world.Read(db => db.Set<RuleSetVersion>().Select(v => v.Json).Distinct().ToListAsync()));
    }

    [Fact]
    public async Task The_officer_reads_the_rules_and_only_the_manager_changes_them()
    {
        var world = await World.Create();
        var officer = await world.Visit(Role.BusinessUnitOfficer);
        var chair = await world.Visit(Role.GroupChair);

        foreach (var (page, readable) in new[] { ("rules", true), ("rules/1", true), ("rules/1/export", true), ("rules/import", false), ("rules/1/change/1", false) })
        {
            await officer.Get($"/{world.Slug}/settings/{page}");
            Assert.Equal((page, readable ? HttpStatusCode.OK : HttpStatusCode.Forbidden), (page, officer.Status));
            await chair.Get($"/{world.Slug}/settings/{page}");
            Assert.Equal((page, HttpStatusCode.Forbidden), (page, chair.Status));
        }

        await officer.Get($"/{world.Slug}/settings/rules");
        Assert.DoesNotContain("Start a draft", officer.Text, StringComparison.Ordinal);
    }

    private static async Task<int> Drafted(World world, WebVisitor visitor, string key, (string, string?) field)
    {
        await visitor.Get($"/{world.Slug}/settings/rules");
        await visitor.Press("Start a draft from the latest rules");
        var draft = int.Parse(visitor.Path.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture);
        var rules = (await world.Read(db => db.Set<RuleSetVersion>().SingleAsync(v => v.Number == draft))).Rules();
        var position = rules.Rules.Index().First(one => one.Item.Key == key).Index + 1;
        await visitor.Get($"/{world.Slug}/settings/rules/{draft}/change/{position}");
        await visitor.Press("Save the rule", field);
        return draft;
    }

    private static async Task Publish(WebVisitor visitor, int draft)
    {
        await visitor.Get($"{string.Join('/', visitor.Path.Split('/')[..4])}/{draft}/publish");
        await PressPublish(visitor);
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
    }

    private static Task PressPublish(WebVisitor visitor) => visitor.Press(
        "Publish the rules", ("Form.InForceFrom.Day", "10"), ("Form.InForceFrom.Month", "12"), ("Form.InForceFrom.Year", "2026"), ("Form.Reason", "Agreed by the group."));

    private static Task<DateOnly> DueOn(World world, Case found, string key) => world.Read(db =>
        db.Set<Deadline>().Where(d => d.CaseId == found.Id && d.Key == key && d.Driving).Select(d => d.DueOn!.Value).SingleAsync());

    private static Task<string> RulesOf(World world, Case found) => world.Read((CaseReviewDbContext db) => db.Cases.Where(c => c.Id == found.Id).Select(c => c.RuleSetVersion).SingleAsync());
}
