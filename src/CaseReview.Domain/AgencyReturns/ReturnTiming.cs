using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Timetables;

namespace CaseReview.Domain.AgencyReturns;

/// <summary>When returns are due and when agencies are reminded, from the rules that a case is pinned to (D-RR-06, X-01, X-04).</summary>
/// <param name="rules">The case's rule set and the calendar.</param>
public sealed class ReturnTiming(CaseRules rules)
{
    /// <summary>The rule's reminders, in working days from the due date; negative is before it. Where it tells of lateness and reminds of none, the first day after.</summary>
    public IReadOnlyList<int> Offsets { get; } =
    [
        .. rules.Set.RulesFor(MilestoneKeys.ReturnsDue).SelectMany(x => x.Escalate.Count > 0 && x.Reminders.All(offset => offset <= 0) ? x.Reminders.Append(1) : x.Reminders).Distinct().Order(),
    ];

    /// <summary>The calendar that days left are counted with.</summary>
    public WorkingCalendar Calendar { get; } = rules.Calendar;

    /// <summary>When returns are due that are asked for at a moment: of several clocks, the one that drives.</summary>
    /// <param name="askedAt">The moment of asking.</param>
    /// <returns>The milestone with its date and explanation; null when the partnership has no rule.</returns>
    public Milestone? DueWhenAsked(DateTimeOffset askedAt) =>
        Timetable.Compute(rules.Set, Calendar, new Dictionary<string, Occurrence> { [EventKeys.ReturnsRequested] = Occurrence.At(askedAt) })
            .FirstOrDefault(x => x.Key == MilestoneKeys.ReturnsDue && x.Driving);

    /// <summary>The reminder to send now, when one is due: the latest of those that have come and were not sent.</summary>
    /// <param name="request">The request.</param>
    /// <param name="now">The moment.</param>
    /// <returns>Its offset in working days from the due date; null when none is due.</returns>
    public int? ReminderDue(ReturnRequest request, DateTimeOffset now) => Offsets
        .Where(offset => request.AwaitsReminder(offset))
        .Where(offset => MomentOf(request.DueOn, offset) is var moment && moment <= now && moment > request.DatedAt)
        .Select(offset => (int?)offset)
        .Max();

    /// <summary>The rung of the ladder to climb to now: the highest whose day has come and that was not reached (D-ESC-01). Days count as for reminders.</summary>
    /// <param name="request">The request.</param>
    /// <param name="ladder">The partnership's ladder, lowest first.</param>
    /// <param name="now">The moment.</param>
    /// <returns>Its number, from 1, and who is told; null when there is none.</returns>
    public (int Number, EscalationStep To)? RungDue(ReturnRequest request, IReadOnlyList<EscalationRung> ladder, DateTimeOffset now) => !request.IsLate(now)
        ? null
        : ladder.Select((rung, index) => (Rung: rung, Number: index + 1))
            .Where(x => x.Number > request.EscalatedRung && MomentOf(request.DueOn, x.Rung.AfterDays) <= now)
            .Select(x => ((int, EscalationStep)?)(x.Number, x.Rung.To)).LastOrDefault();

    private DateTimeOffset MomentOf(DateOnly dueOn, int offset) => UkClock.InstantOf(Calendar.Add(Calendar.OnOrBefore(dueOn), offset), FollowUp.From);
}
