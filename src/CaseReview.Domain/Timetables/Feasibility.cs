using CaseReview.Domain.Common;

namespace CaseReview.Domain.Timetables;

/// <summary>Two milestones whose latest dates cannot both be met in their order .</summary>
/// <param name="Earlier">The one that must come first.</param>
/// <param name="Later">The one that is due too soon.</param>
/// <param name="SendBy">The last UK local date of <paramref name="Earlier"/>'s anchor that would let both fit; null when moving it does not help.</param>
/// <param name="Words">The clash in words.</param>
public sealed record Clash(Milestone Earlier, Milestone Later, DateOnly? SendBy, string Words);

/// <summary>A clash that a rule set holds for every case whose events come at a certain distance.</summary>
/// <param name="Clash">The clash, with the dates of the example.</param>
/// <param name="Aware">The UK local date of awareness in the example.</param>
/// <param name="Notified">The UK local date on which the national Panel was notified in the example.</param>
public sealed record RuleClash(Clash Clash, DateOnly Aware, DateOnly Notified);

/// <summary>Looks for local timetables that cannot work: a draft due before the meeting, a signature after the report (C-07).</summary>
public static class Feasibility
{
    /// <summary>The steps of a rapid review in the order in which they can be taken.</summary>
    internal static readonly string[] Steps =
    [
        MilestoneKeys.RequestReturns, MilestoneKeys.ReturnsDue, MilestoneKeys.RapidReviewMeeting, MilestoneKeys.DraftToGroup,
        MilestoneKeys.DraftToPartners, MilestoneKeys.PartnerSignOff, MilestoneKeys.SubmitToPanel,
    ];

    /// <summary>The clashes of a timetable: each step that is due before one that must come first, or too soon after it for what it needs.</summary>
    /// <param name="milestones">A computed timetable.</param>
    /// <param name="calendar">The partnership's calendar.</param>
    /// <returns>The clashes, in the order of the steps; empty when the timetable works.</returns>
    public static IReadOnlyList<Clash> Check(IReadOnlyList<Milestone> milestones, WorkingCalendar calendar)
    {
        var drivers = Drivers(milestones);
        var clashes = new List<Clash>();
        foreach (var (index, later) in drivers.Index().Skip(1))
        {
            // Of two that come equally late the nearer one is named.
            var (latest, effort) = drivers[..index].Index().Reverse()
                .Select(earlier => (earlier.Item, Effort: drivers[(earlier.Index + 1)..(index + 1)].Sum(step => step.Rule.Effort)))
                .MaxBy(earlier => Reached(earlier.Item.Day, earlier.Effort, calendar));
            if (Reached(latest.Day, effort, calendar) > later.Day)
            {
                clashes.Add(Clashing(latest, later, effort, calendar));
            }
        }

        return clashes;
    }

    /// <summary>
    /// The clashes that the rules hold in themselves: each step takes its full time, the rapid review is commissioned on the day of
    /// the notification, and the notification is sent on any day until it is due.
    /// </summary>
    /// <param name="rules">The rules.</param>
    /// <param name="calendar">The partnership's calendar.</param>
    /// <param name="aware">UK local date of awareness to try.</param>
    /// <returns>Each pair of steps once, with the first example found; empty when the rules can all be met.</returns>
    public static IReadOnlyList<RuleClash> Check(RuleSet rules, WorkingCalendar calendar, DateOnly aware)
    {
        var lastDay = Try(rules, calendar, aware, null).FirstOrDefault(milestone => milestone is { Key: MilestoneKeys.NotifyPanel, Driving: true })?.Day ?? aware;
        var found = new Dictionary<(string, string), RuleClash>();
        for (var notified = aware; notified <= lastDay; notified = notified.AddDays(1))
        {
            foreach (var clash in Check(Try(rules, calendar, aware, notified), calendar))
            {
                found.TryAdd((clash.Earlier.Key, clash.Later.Key), new RuleClash(clash, aware, notified));
            }
        }

        return [.. found.Values];
    }

    /// <summary>The days by which each step would have to be taken in such an example, counted back from the report.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="calendar">The partnership's calendar.</param>
    /// <param name="example">A clash that <see cref="Check(RuleSet, WorkingCalendar, DateOnly)"/> found.</param>
    /// <returns>The plan.</returns>
    public static IReadOnlyList<PlannedStep> Plan(RuleSet rules, WorkingCalendar calendar, RuleClash example) =>
        BackPlan.Of(Try(rules, calendar, example.Aware, example.Notified), calendar);

    /// <summary>The milestone that drives each step, in the order of the steps; steps that have none are left out.</summary>
    internal static List<Milestone> Drivers(IReadOnlyList<Milestone> milestones) =>
        [.. Steps.Select(key => milestones.FirstOrDefault(milestone => milestone.Key == key && milestone.Driving)).OfType<Milestone>()];

    private static DateOnly Reached(DateOnly day, int effort, WorkingCalendar calendar) => effort == 0 ? day : calendar.Add(day, effort);

    private static IReadOnlyList<Milestone> Try(RuleSet rules, WorkingCalendar calendar, DateOnly aware, DateOnly? notified)
    {
        var events = new Dictionary<string, Occurrence> { [EventKeys.BecameAware] = Occurrence.On(aware) };
        if (notified is { } day)
        {
            events[EventKeys.PanelNotified] = Occurrence.On(day);
            foreach (var anchor in rules.Rules.Where(rule => Steps.Contains(rule.Key)).Select(rule => rule.Anchor))
            {
                if (rules.KnowsEvent(anchor) && rules.MilestoneProjecting(anchor) is null)
                {
                    events.TryAdd(anchor, Occurrence.On(day));
                }
            }
        }

        return Timetable.Compute(rules, calendar, events);
    }

    private static Clash Clashing(Milestone earlier, Milestone later, int effort, WorkingCalendar calendar)
    {
        var startBy = earlier.Rule.Direction is Direction.After ? StartBy(earlier, later, effort, calendar) : null;
        var words = earlier.Day > later.Day
            ? $"“{earlier.Name}” is due {DateWords.Full(earlier.Day)}, after “{later.Name}”, which is due {DateWords.Full(later.Day)}."
            : $"“{earlier.Name}” is due {DateWords.Full(earlier.Day)} and “{later.Name}” {DateWords.Full(later.Day)}, " +
              $"which leaves less than the {DateWords.Amount(effort, TimeUnit.WorkingDays)} needed in between.";
        return new Clash(earlier, later, startBy, words);
    }

    // A clash is a few days wide, so walking back day by day is quick enough and right for every unit.
    private static DateOnly? StartBy(Milestone earlier, Milestone later, int effort, WorkingCalendar calendar)
    {
        for (var date = earlier.From.Date; date >= earlier.From.Date.AddDays(-31); date = date.AddDays(-1))
        {
            if (calendar.IsWorkingDay(date) && Reached(Counting.Due(earlier.Rule, SameTimeOn(date, earlier.From), calendar).Day, effort, calendar) <= later.Day)
            {
                return date;
            }
        }

        return null;
    }

    private static Occurrence SameTimeOn(DateOnly date, Occurrence from) => from.Instant is { } instant
        ? Occurrence.At(UkClock.InstantOf(date, TimeOnly.FromDateTime(UkClock.ToLocal(instant).DateTime)))
        : Occurrence.On(date);
}
