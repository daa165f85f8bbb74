namespace CaseReview.Domain.Timetables;

/// <summary>
/// A timetable: a pure function of rules, calendar and events. Events that have not happened are expected on the driving due
/// date of the milestone that they meet; what cannot be known is left out.
/// </summary>
public static class Timetable
{
    /// <summary>Computes the milestones of one course of events, each of which happened once.</summary>
    /// <param name="rules">The rule set that the case is pinned to.</param>
    /// <param name="calendar">The partnership's calendar.</param>
    /// <param name="events">What happened, by event key.</param>
    /// <returns>The milestones that are known or can be projected, in the order of the rules.</returns>
    /// <exception cref="ArgumentException">An event key is unknown to the rule set.</exception>
    public static IReadOnlyList<Milestone> Compute(
        RuleSet rules, WorkingCalendar calendar, IReadOnlyDictionary<string, Occurrence> events) =>
        Compute(rules, calendar, events.ToDictionary(happened => happened.Key, happened => (IReadOnlyList<Occurrence>)[happened.Value]));

    /// <summary>Computes the milestones where events may have happened several times, and where circumstances are known.</summary>
    /// <param name="rules">The rule set that the case is pinned to.</param>
    /// <param name="calendar">The partnership's calendar.</param>
    /// <param name="events">Every occurrence of each event, by event key, in any order.</param>
    /// <param name="circumstances">What is so in the case, such as "looked-after-death"; null when it is not known.</param>
    /// <returns>The milestones that are known or can be projected, in the order of the rules.</returns>
    /// <exception cref="ArgumentException">An event key is unknown to the rule set.</exception>
    public static IReadOnlyList<Milestone> Compute(
        RuleSet rules,
        WorkingCalendar calendar,
        IReadOnlyDictionary<string, IReadOnlyList<Occurrence>> events,
        IReadOnlySet<string>? circumstances = null)
    {
        if (events.Keys.FirstOrDefault(key => !rules.KnowsEvent(key)) is { } unknown)
        {
            throw new ArgumentException($"There is no event “{unknown}”.", nameof(events));
        }

        var course = new Course(rules, calendar, events, circumstances);
        return [.. rules.Rules.Select(rule => rule.Key).Distinct().SelectMany(course.MilestonesOf)
            .OrderBy(milestone => rules.Rules.IndexOf(milestone.Rule)).ThenBy(milestone => milestone.From.Moment)];
    }

    private static int IndexOf(this IReadOnlyList<DeadlineRule> rules, DeadlineRule wanted)
    {
        for (var index = 0; index < rules.Count; index++)
        {
            if (ReferenceEquals(rules[index], wanted))
            {
                return index;
            }
        }

        return rules.Count;
    }

    /// <summary>One computation: remembers each milestone, because others are projected from it.</summary>
    private sealed class Course(
        RuleSet rules,
        WorkingCalendar calendar,
        IReadOnlyDictionary<string, IReadOnlyList<Occurrence>> events,
        IReadOnlySet<string>? circumstances)
    {
        private readonly Dictionary<string, IReadOnlyList<Milestone>> _computed = [];

        public IReadOnlyList<Milestone> MilestonesOf(string key)
        {
            if (!_computed.TryGetValue(key, out var milestones))
            {
                milestones = _computed[key] = WithDriver([.. rules.RulesFor(key).Where(rule => rule.Applies(circumstances)).SelectMany(Count)]);
            }

            return milestones;
        }

        private static IReadOnlyList<Milestone> WithDriver(IReadOnlyList<Milestone> milestones)
        {
            var driver = milestones.Where(milestone => milestone.Rule.Drives).DefaultIfEmpty().MinBy(milestone => milestone?.LateFrom)
                ?? milestones.MinBy(milestone => milestone.LateFrom);
            return [.. milestones.Select(milestone => milestone with { Driving = ReferenceEquals(milestone, driver) })];
        }

        private IEnumerable<Milestone> Count(DeadlineRule rule) => StartsOf(rule).Select(start =>
        {
            var due = Counting.Due(rule, start.From, calendar);
            return new Milestone(
                rule,
                start.From,
                due.Date,
                due.At,
                start.Projected,
                Driving: false,
                Explanation.Of(rule, start.From, due, calendar) + start.Words,
                Explanation.Warning(rule, due, calendar));
        });

        private IReadOnlyList<Start> StartsOf(DeadlineRule rule)
        {
            if (events.TryGetValue(rule.Anchor, out var happened) && happened.Count > 0)
            {
                var inOrder = happened.OrderBy(occurrence => occurrence.Moment).Select(occurrence => new Start(occurrence, false, string.Empty)).ToList();
                return rule.CountsFrom switch
                {
                    CountsFrom.Each => inOrder,
                    CountsFrom.Latest => inOrder[^1..],
                    _ => inOrder[..1],
                };
            }

            return rules.KnowsEvent(rule.Anchor) ? Expected(rule.Anchor) : DueDateOf(rule.Anchor);
        }

        private IReadOnlyList<Start> Expected(string eventKey)
        {
            return rules.MilestoneProjecting(eventKey) is { } met && Driver(met) is { } milestone
                ? [new Start(milestone.Expected, true, $" Projected: not yet known when {rules.WordsFor(eventKey).Clause}, so counted from the day that “{milestone.Name}” is due.")]
                : [];
        }

        private IReadOnlyList<Start> DueDateOf(string milestoneKey) => Driver(milestoneKey) is { } milestone
            ? [new Start(milestone.Expected, milestone.Projected, $" Counted from the day that “{milestone.Name}” is due.")]
            : [];

        private Milestone? Driver(string milestoneKey) => MilestonesOf(milestoneKey).FirstOrDefault(milestone => milestone.Driving);
    }

    private sealed record Start(Occurrence From, bool Projected, string Words);
}
