namespace CaseReview.Domain.Timetables;

/// <summary>A deadline that would move, begin or end.</summary>
/// <param name="Name">Its name; with its rule where the milestone has several clocks.</param>
/// <param name="Before">When it is due now; null when it has no date.</param>
/// <param name="After">When it would be due; null when it would have no date.</param>
public sealed record DeadlineMove(string Name, Occurrence? Before, Occurrence? After)
{
    /// <summary>The move in one line: "Send the minutes: from Wednesday 6 May 2026 to Friday 8 May 2026".</summary>
    public string Words => (Before, After) switch
    {
        ({ } from, { } to) => $"{Name}: from {DateWords.Full(from)} to {DateWords.Full(to)}",
        (null, { } to) => $"{Name}: new, {DateWords.Full(to)}",
        ({ } from, null) => $"{Name}: ends, was {DateWords.Full(from)}",
        _ => Name,
    };
}

/// <summary>Compares the timetables of one case under two versions of the rules.</summary>
public static class DeadlineMoves
{
    /// <summary>Every clock that moves, begins or ends, in the order of the later rules.</summary>
    /// <param name="from">The earlier rules.</param>
    /// <param name="before">The timetable under them.</param>
    /// <param name="to">The later rules.</param>
    /// <param name="after">The timetable under those.</param>
    /// <returns>The moves; empty when no date changes.</returns>
    public static IReadOnlyList<DeadlineMove> Between(RuleSet from, IReadOnlyList<Milestone> before, RuleSet to, IReadOnlyList<Milestone> after)
    {
        var pairs = RuleSetDiff.Pair(from.Rules, to.Rules);
        var moves = new List<DeadlineMove>();
        foreach (var rule in to.Rules)
        {
            var old = pairs.TryGetValue(rule, out var pair) ? Of(before, pair) : [];
            var now = Of(after, rule);
            for (var turn = 0; turn < Math.Max(old.Count, now.Count); turn++)
            {
                Add(moves, NameOf(to, rule), old.ElementAtOrDefault(turn), now.ElementAtOrDefault(turn));
            }
        }

        foreach (var gone in before.Where(milestone => !pairs.Values.Contains(milestone.Rule, ReferenceEqualityComparer.Instance)))
        {
            Add(moves, NameOf(from, gone.Rule), gone, null);
        }

        return moves;
    }

    private static List<Milestone> Of(IReadOnlyList<Milestone> milestones, DeadlineRule rule) => [.. milestones.Where(milestone => ReferenceEquals(milestone.Rule, rule))];

    private static string NameOf(RuleSet rules, DeadlineRule rule) => rules.RulesFor(rule.Key).Count > 1 ? $"{rule.Name}, {rules.InWords(rule)}" : rule.Name;

    private static void Add(List<DeadlineMove> moves, string name, Milestone? before, Milestone? after)
    {
        if (before?.Expected != after?.Expected)
        {
            moves.Add(new DeadlineMove(name, before?.Expected, after?.Expected));
        }
    }
}
