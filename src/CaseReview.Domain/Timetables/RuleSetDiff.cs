using System.Globalization;

namespace CaseReview.Domain.Timetables;

/// <summary>What became of a rule between two versions.</summary>
public enum RuleChangeKind
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It is gone.</summary>
    Removed,

    /// <summary>It says something else.</summary>
    Changed,
}

/// <summary>One rule that differs between two versions.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Name">What is to be done.</param>
/// <param name="Before">The rule before; null when it is new.</param>
/// <param name="After">The rule after; null when it is gone.</param>
/// <param name="Parts">What it said and says, part by part, in words.</param>
public sealed record RuleChange(RuleChangeKind Kind, string Name, DeadlineRule? Before, DeadlineRule? After, IReadOnlyList<PartChange> Parts);

/// <summary>A part of a rule in two versions, in words.</summary>
/// <param name="Part">Which: "When it is due".</param>
/// <param name="Before">What it said; empty when there was nothing.</param>
/// <param name="After">What it says; empty when there is nothing.</param>
public sealed record PartChange(string Part, string Before, string After);

/// <summary>The difference between two versions of a rule set, for people .</summary>
public static class RuleSetDiff
{
    private static readonly (string Name, Func<RuleSet, DeadlineRule, RulePeople, string> Words)[] Parts =
    [
        ("Name", (_, rule, _) => rule.Name),
        ("When it is due", (rules, rule, _) => rules.InWords(rule)),
        ("Where it comes from", (_, rule, _) => RuleWords.Of(rule.Basis)),
        ("Source", (_, rule, _) => rule.Source),
        ("Day 0", (_, rule, _) => RuleWords.Of(rule.DayCount)),
        ("A due date that is no working day", (_, rule, _) => RuleWords.Of(rule.Landing)),
        ("An event on a day that is no working day", (_, rule, _) => RuleWords.Of(rule.NonWorkingAnchor)),
        ("Which occurrence counts", (_, rule, _) => RuleWords.Of(rule.CountsFrom)),
        ("Met by", (rules, rule, _) => rule.MetBy is null ? "no event" : rules.KnowsEvent(rule.MetBy) ? rules.WordsFor(rule.MetBy).Label : rule.MetBy),
        ("Drives reminders before an earlier clock", (_, rule, _) => rule.Drives ? "yes" : "no"),
        ("Working days that the step needs", (_, rule, _) => rule.Effort.ToString(CultureInfo.InvariantCulture)),
        ("Foretells its event", (_, rule, _) => rule.ProjectsEvent ? "yes" : "no"),
        ("Reminders", (_, rule, _) => RuleWords.Reminders(rule.Reminders)),
        ("Who is reminded", (_, rule, people) => people.Row(rule.Remind)),
        ("Who is told when it is late", (_, rule, people) => people.Row(rule.Escalate)),
        ("Counts only for", (_, rule, _) => rule.AppliesTo.Count == 0 ? "every case" : string.Join(", ", rule.AppliesTo).Replace('-', ' ')),
    ];

    /// <summary>A rule in full, a line for each part.</summary>
    /// <param name="rules">The rules it belongs to.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="people">How people are spoken of.</param>
    /// <returns>"Name: …", "When it is due: …" and so on.</returns>
    public static string InFull(RuleSet rules, DeadlineRule rule, RulePeople people) =>
        string.Join('\n', Parts.Select(part => $"{part.Name}: {part.Words(rules, rule, people)}"));

    /// <summary>What differs, rule by rule, in the order of the later version, what is gone at the end.</summary>
    /// <param name="before">The earlier version.</param>
    /// <param name="after">The later version.</param>
    /// <param name="names">How people are spoken of; null for the national words.</param>
    /// <returns>The changes; empty when the rules are the same.</returns>
    public static IReadOnlyList<RuleChange> Between(RuleSet before, RuleSet after, RulePeople? names = null)
    {
        var people = names ?? RulePeople.National;
        var pairs = Pair(before.Rules, after.Rules);
        return
        [
            .. after.Rules.Select(rule => (Old: pairs.GetValueOrDefault(rule), New: rule))
                .Select(pair => pair.Old is null ? One(RuleChangeKind.Added, before, null, after, pair.New, people) : One(RuleChangeKind.Changed, before, pair.Old, after, pair.New, people))
                .Where(change => change.Parts.Count > 0),
            .. before.Rules.Where(rule => !pairs.Values.Contains(rule, ReferenceEqualityComparer.Instance)).Select(rule => One(RuleChangeKind.Removed, before, rule, after, null, people)),
        ];
    }

    /// <summary>Which rule of the earlier version each rule of the later one was: by paper first, then by event, then by milestone.</summary>
    /// <param name="before">The earlier rules.</param>
    /// <param name="after">The later rules.</param>
    /// <returns>The earlier rule by the later one; a new rule is not in it.</returns>
    public static IReadOnlyDictionary<DeadlineRule, DeadlineRule> Pair(IReadOnlyList<DeadlineRule> before, IReadOnlyList<DeadlineRule> after)
    {
        var pairs = new Dictionary<DeadlineRule, DeadlineRule>(ReferenceEqualityComparer.Instance);
        var left = before.ToList();
        foreach (var same in new Func<DeadlineRule, DeadlineRule, bool>[]
        {
            (one, other) => one.IsSameAs(other),
            (one, other) => one.Key == other.Key && one.Anchor == other.Anchor,
            (one, other) => one.Key == other.Key && one.Source == other.Source,
            (one, other) => one.Key == other.Key,
        })
        {
            foreach (var rule in after.Where(rule => !pairs.ContainsKey(rule)))
            {
                if (left.Find(old => same(old, rule)) is { } found)
                {
                    pairs[rule] = found;
                    left.RemoveAt(left.FindIndex(old => ReferenceEquals(old, found)));
                }
            }
        }

        return pairs;
    }

    /// <summary>Puts the changes that one version made onto another that was published in the meantime.</summary>
    /// <param name="from">What the changes were made to.</param>
    /// <param name="mine">With the changes.</param>
    /// <param name="onto">The version published in the meantime.</param>
    /// <returns>That version with the changes; where both changed a rule, mine stands.</returns>
    public static RuleSet Carry(RuleSet from, RuleSet mine, RuleSet onto)
    {
        var rules = onto.Rules.ToList();
        var now = Pair(onto.Rules, from.Rules);
        foreach (var change in Between(from, mine))
        {
            var standing = change.Before is null ? null : now.GetValueOrDefault(change.Before);
            var place = standing is null ? -1 : rules.FindIndex(rule => ReferenceEquals(rule, standing));
            if (place >= 0)
            {
                rules.RemoveAt(place);
            }

            if (change.After is { } after)
            {
                rules.Insert(place >= 0 ? place : rules.Count, after);
            }
        }

        var events = onto.OwnEvents.Concat(mine.OwnEvents).GroupBy(own => own.Key).ToDictionary(own => own.Key, own => own.Last().Value);
        return onto with { Rules = rules, OwnEvents = events };
    }

    private static RuleChange One(RuleChangeKind kind, RuleSet before, DeadlineRule? old, RuleSet after, DeadlineRule? @new, RulePeople people)
    {
        var parts = Parts.Select(part => new PartChange(part.Name, old is null ? "" : part.Words(before, old, people), @new is null ? "" : part.Words(after, @new, people)))
            .Where(part => part.Before != part.After);
        return new RuleChange(kind, (@new ?? old)!.Name, old, @new, [.. parts]);
    }
}
