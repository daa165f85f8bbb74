using CaseReview.Domain.Common;

namespace CaseReview.Domain.Timetables;

/// <summary>
/// What is still to be said of a deadline: before and after its date to those who are to meet it, and once to those who hear that it is late
/// (X-01, C-29, C-36).
/// </summary>
/// <param name="Reminders">Moments of the reminders to come, in UTC, in order; working days all.</param>
/// <param name="Escalation">The moment at which its lateness is made known, in UTC; null when the rule tells nobody.</param>
public sealed record FollowUp(IReadOnlyList<DateTimeOffset> Reminders, DateTimeOffset? Escalation)
{
    /// <summary>UK local time of day from which a day's reminders go out.</summary>
    public static readonly TimeOnly From = new(8, 0);

    /// <summary>The next moment at which there is something to say; null when all has been said.</summary>
    public DateTimeOffset? Next => Reminders.Select(moment => (DateTimeOffset?)moment).Append(Escalation).Min();

    /// <summary>Plans what is still to be said.</summary>
    /// <param name="rule">The deadline's rule.</param>
    /// <param name="day">The UK date on which it is due.</param>
    /// <param name="dueAt">The instant, for clock hours; null when due on the date.</param>
    /// <param name="calendar">The partnership's calendar, with its closure days: nobody is there to be reminded on them.</param>
    /// <param name="since">Reminders until here have gone, or are not made up for. What was late by then is made known on the next working morning.</param>
    /// <param name="reminded">Whether anybody was reminded of it before.</param>
    /// <returns>The plan.</returns>
    public static FollowUp After(DeadlineRule rule, DateOnly day, DateTimeOffset? dueAt, WorkingCalendar calendar, DateTimeOffset since, bool reminded)
    {
        DateTimeOffset? late = rule.Escalate.Count == 0 ? null : dueAt ?? Morning(calendar.OnOrAfter(day.AddDays(1)));
        return new FollowUp([.. Reminding(rule, day, dueAt, calendar, since, reminded).Order()], late <= since ? MorningAfter(since, calendar) : late);
    }

    /// <summary>
    /// The days on which to remind. They are counted from the due date, or from the working day before it when nobody works
    /// on that day (C-29).
    /// </summary>
    /// <param name="rule">The rule.</param>
    /// <param name="day">The UK date on which it is due.</param>
    /// <param name="calendar">The partnership's calendar.</param>
    /// <returns>UK local dates, working days all, in order.</returns>
    public static IReadOnlyList<DateOnly> DaysOf(DeadlineRule rule, DateOnly day, WorkingCalendar calendar)
    {
        var target = calendar.OnOrBefore(day);
        return [.. rule.Reminders.Select(offset => calendar.Add(target, offset)).Distinct().Order()];
    }

    private static IEnumerable<DateTimeOffset> Reminding(DeadlineRule rule, DateOnly day, DateTimeOffset? dueAt, WorkingCalendar calendar, DateTimeOffset since, bool reminded)
    {
        if (rule.Remind.Count == 0)
        {
            return [];
        }

        var mornings = DaysOf(rule, day, calendar).Select(Morning).Where(moment => moment > since).ToList();

        // Hours that run over a weekend have no working morning before their end: half of them stands in for one.
        return !reminded && dueAt > since && rule.Reminders.Any(offset => offset <= 0) && !mornings.Exists(moment => moment < dueAt)
            ? mornings.Append(since + (dueAt.Value - since) / 2)
            : mornings;
    }

    private static DateTimeOffset Morning(DateOnly day) => UkClock.InstantOf(day, From);

    private static DateTimeOffset MorningAfter(DateTimeOffset moment, WorkingCalendar calendar)
    {
        var today = UkClock.DateOf(moment);
        var first = Morning(calendar.OnOrAfter(today));
        return first > moment ? first : Morning(calendar.OnOrAfter(today.AddDays(1)));
    }
}
