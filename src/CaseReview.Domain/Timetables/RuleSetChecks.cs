using System.Globalization;
using System.Text.RegularExpressions;
using CaseReview.Domain.Partnerships;

namespace CaseReview.Domain.Timetables;

/// <summary>What must hold between the rules of a set, beyond each one's own form.</summary>
internal static partial class RuleSetChecks
{
    /// <summary>Ten years, in each unit: nothing in this field runs longer, and the calendar ends somewhere.</summary>
    private static readonly Dictionary<TimeUnit, int> Most = new()
    {
        [TimeUnit.WorkingDays] = 2_600,
        [TimeUnit.ClockHours] = 87_600,
        [TimeUnit.CalendarDays] = 3_650,
        [TimeUnit.CalendarWeeks] = 520,
        [TimeUnit.CalendarMonths] = 120,
    };

    private const int MostEffort = 60;

    /// <summary>Refuses a rule set that cannot be computed or would surprise.</summary>
    /// <exception cref="InvalidRuleSet">Something is wrong.</exception>
    public static void Check(RuleSet rules)
    {
        Unless(rules.InForceUntil is not { } until || until >= rules.InForceFrom, "until", "The last day cannot lie before the first.");
        Unless(rules.Rules.Count > 0, "rules", "There must be at least one rule.");
        foreach (var key in rules.OwnEvents.Keys)
        {
            Unless(KeyForm().IsMatch(key), $"events.{key}", "A key is written in small letters, digits and hyphens.");
            Unless(key.Length <= DeadlineRule.KeyMaxLength, $"events.{key}", $"A key has at most {DeadlineRule.KeyMaxLength} characters.");
        }

        var milestones = rules.Rules.Select(rule => rule.Key).ToHashSet();
        foreach (var (index, rule) in rules.Rules.Index())
        {
            CheckOne(rules, milestones, rule, string.Create(CultureInfo.InvariantCulture, $"rules[{index}]"));
        }

        foreach (var key in milestones)
        {
            CheckTogether(rules, key);
        }

        foreach (var key in milestones)
        {
            NoCircle(rules, key, []);
        }
    }

    /// <summary>Refuses an agency that the partnership does not have.</summary>
    /// <exception cref="InvalidRuleSet">An agency is missing.</exception>
    public static void CheckAgencies(RuleSet rules, IReadOnlyCollection<string> codes)
    {
        foreach (var (index, rule) in rules.Rules.Index())
        {
            foreach (var (list, people) in new[] { ("remind", rule.Remind), ("escalate", rule.Escalate) })
            {
                foreach (var (turn, person) in people.Index().Where(one => one.Item.StartsWith(DeadlineRule.AgencyPrefix, StringComparison.Ordinal)))
                {
                    var code = person[DeadlineRule.AgencyPrefix.Length..];
                    Unless(codes.Contains(code), string.Create(CultureInfo.InvariantCulture, $"rules[{index}].{list}[{turn}]"), $"The partnership has no agency with the code “{code}”.");
                }
            }
        }
    }

    private static void CheckOne(RuleSet rules, HashSet<string> milestones, DeadlineRule rule, string path)
    {
        Unless(KeyForm().IsMatch(rule.Key), $"{path}.key", "A key is written in small letters, digits and hyphens.");
        Unless(rule.Key.Length <= DeadlineRule.KeyMaxLength, $"{path}.key", $"A key has at most {DeadlineRule.KeyMaxLength} characters.");
        Unless(rule.Name.Length <= DeadlineRule.NameMaxLength, $"{path}.name", $"A name has at most {DeadlineRule.NameMaxLength} characters.");
        Unless(!rules.KnowsEvent(rule.Key), $"{path}.key", $"“{rule.Key}” is the key of an event already.");
        Unless(rules.KnowsEvent(rule.Anchor) || milestones.Contains(rule.Anchor), $"{path}.anchor", $"No event or milestone has the key “{rule.Anchor}”.");
        Unless(rule.MetBy is null || rules.KnowsEvent(rule.MetBy), $"{path}.metBy", $"No event has the key “{rule.MetBy}”.");
        Unless(rule.Amount >= 0, $"{path}.amount", "The amount must be 0 or more. To count back, write \"direction\": \"before\".");
        Unless(rule.Amount <= Most[rule.Unit], $"{path}.amount", $"The amount must be {Most[rule.Unit]} or less, which is ten years.");
        Unless(rule.Effort is >= 0 and <= MostEffort, $"{path}.effort", $"The working days that a step needs must be from 0 to {MostEffort}.");
        CheckPeople(rule.Remind, $"{path}.remind");
        CheckPeople(rule.Escalate, $"{path}.escalate");
    }

    private static void CheckTogether(RuleSet rules, string key)
    {
        var together = rules.RulesFor(key);
        var path = PathOf(rules, key);
        Unless(together.Select(rule => rule.MetBy).Distinct().Count() == 1, $"{path}.metBy", $"All rules of “{key}” must name the same metBy.");
        Unless(together.Count(rule => rule.Drives) <= 1, $"{path}.drives", $"Only one rule of “{key}” can be the one that drives.");
        if (together.Any(rule => rule is { MetBy: not null, ProjectsEvent: true }))
        {
            var rival = rules.Rules.FirstOrDefault(rule => rule.Key != key && rule.ProjectsEvent && rule.MetBy == together[0].MetBy);
            Unless(rival is null, $"{path}.metBy", $"“{together[0].MetBy}” already meets the milestone “{rival?.Key}”. One of the two must say \"projectsEvent\": false.");
        }
    }

    private static void CheckPeople(IReadOnlyList<string> people, string path)
    {
        foreach (var (index, person) in people.Index())
        {
            var known = person.StartsWith(DeadlineRule.AgencyPrefix, StringComparison.Ordinal)
                ? KeyForm().IsMatch(person[DeadlineRule.AgencyPrefix.Length..])
                : Enum.TryParse<Role>(person, out var role) && role.ToString() == person;
            Unless(
                known,
                string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]"),
                $"“{person}” is neither “{DeadlineRule.AgencyPrefix}” with an agency’s code nor one of: {string.Join(", ", Enum.GetNames<Role>())}.");
        }
    }

    private static void NoCircle(RuleSet rules, string key, IReadOnlyList<string> above)
    {
        if (above.Contains(key))
        {
            throw new InvalidRuleSet($"{PathOf(rules, key)}.anchor", $"These milestones wait for each other: {string.Join(" → ", above.Append(key))}.");
        }

        foreach (var anchor in rules.RulesFor(key).Select(rule => rule.Anchor).Distinct())
        {
            if ((rules.KnowsEvent(anchor) ? rules.MilestoneProjecting(anchor) : anchor) is { } next)
            {
                NoCircle(rules, next, [.. above, key]);
            }
        }
    }

    private static string PathOf(RuleSet rules, string key) =>
        string.Create(CultureInfo.InvariantCulture, $"rules[{rules.Rules.Index().First(one => one.Item.Key == key).Index}]");

    private static void Unless(bool holds, string path, string mistake)
    {
        if (!holds)
        {
            throw new InvalidRuleSet(path, mistake);
        }
    }

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$")]
    private static partial Regex KeyForm();
}
