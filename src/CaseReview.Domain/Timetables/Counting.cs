using CaseReview.Domain.Common;

namespace CaseReview.Domain.Timetables;

/// <summary>Where a rule lands.</summary>
/// <param name="Date">Due by the end of this UK local date; null when due at an instant.</param>
/// <param name="At">Due at this instant, in UTC; null when due on a date.</param>
/// <param name="Counted">The date that the count itself gave, before any landing moved it.</param>
public readonly record struct DueMoment(DateOnly? Date, DateTimeOffset? At, DateOnly Counted)
{
    /// <summary>The UK local date on which it is due, time or no time.</summary>
    public DateOnly Day => Date ?? UkClock.DateOf(At!.Value);
}

/// <summary>One day of a count, to be shown day by day.</summary>
/// <param name="Date">UK local date.</param>
/// <param name="Number">0 for the day of the event, then 1, 2 and so on; null when the day is not counted.</param>
/// <param name="NotCounted">Why it is not counted: a bank holiday's or closure's name, or "weekend"; null when it is.</param>
public readonly record struct CountedDay(DateOnly Date, int? Number, string? NotCounted);

/// <summary>Counts one rule from one occurrence. Everything here is pure.</summary>
public static class Counting
{
    /// <summary>The due moment of a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="from">When its anchor happened.</param>
    /// <param name="calendar">The partnership's calendar; national rules leave its closure days out of account.</param>
    /// <returns>Where it lands.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The result is outside the calendar.</exception>
    public static DueMoment Due(DeadlineRule rule, Occurrence from, WorkingCalendar calendar)
    {
        var counted = calendar.For(rule.Basis);
        if (rule.Unit is TimeUnit.ClockHours)
        {
            return Hours(rule, from, counted);
        }

        var start = DayZero(rule, from, counted);
        var sign = rule.Direction is Direction.After ? 1 : -1;
        var date = rule.Unit switch
        {
            TimeUnit.WorkingDays => counted.Add(start, sign * Steps(rule, rule.Amount, counted.IsWorkingDay(start))),
            TimeUnit.CalendarDays => start.AddDays(sign * Steps(rule, rule.Amount, true)),
            TimeUnit.CalendarWeeks => start.AddDays(sign * Steps(rule, 7 * rule.Amount, true)),
            TimeUnit.CalendarMonths => start.AddMonths(sign * rule.Amount),
            _ => throw new ArgumentOutOfRangeException(nameof(rule), rule.Unit, "This unit cannot be counted."),
        };
        return new DueMoment(Landed(rule.Landing, date, counted), null, date);
    }

    /// <summary>The day that has number 0 (or 1, where the rule counts the day of the event).</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="from">When its anchor happened.</param>
    /// <param name="calendar">The calendar that the rule is counted with.</param>
    /// <returns>A UK local date.</returns>
    public static DateOnly DayZero(DeadlineRule rule, Occurrence from, WorkingCalendar calendar)
    {
        var stays = rule.NonWorkingAnchor is NonWorkingAnchor.AnchorStays || calendar.IsWorkingDay(from.Date);
        return stays ? from.Date
            : rule.Direction is Direction.After ? calendar.OnOrAfter(from.Date)
            : calendar.OnOrBefore(from.Date);
    }

    /// <summary>The days of a working-day rule one by one, from the day of the event to the last day counted, in the order of counting.</summary>
    /// <param name="rule">A rule in working days.</param>
    /// <param name="from">When its anchor happened.</param>
    /// <param name="calendar">The partnership's calendar.</param>
    /// <returns>Every calendar day between, with its number or the reason why it has none.</returns>
    public static IReadOnlyList<CountedDay> Days(DeadlineRule rule, Occurrence from, WorkingCalendar calendar)
    {
        var counted = calendar.For(rule.Basis);
        var start = DayZero(rule, from, counted);
        var last = Due(rule, from, calendar).Counted;
        var step = rule.Direction is Direction.After ? 1 : -1;
        var number = rule.DayCount is DayCount.AnchorIsDayOne && counted.IsWorkingDay(start) ? 1 : 0;
        var days = new List<CountedDay> { new(start, number, null) };
        for (var date = start; date != last;)
        {
            date = date.AddDays(step);
            days.Add(counted.IsWorkingDay(date)
                ? new CountedDay(date, ++number, null)
                : new CountedDay(date, null, counted.NameOf(date) ?? "weekend"));
        }

        return days;
    }

    private static int Steps(DeadlineRule rule, int amount, bool startCounts) => rule.DayCount switch
    {
        DayCount.AnchorIsDayOne when startCounts => Math.Max(amount - 1, 0),
        DayCount.ClearDays => amount + 1,
        _ => amount,
    };

    private static DueMoment Hours(DeadlineRule rule, Occurrence from, WorkingCalendar calendar)
    {
        var start = DayZero(rule, from, calendar);
        var moment = start == from.Date ? from.Moment : UkClock.InstantOf(start, TimeOnly.MinValue);
        var at = moment.AddHours(rule.Direction is Direction.After ? rule.Amount : -rule.Amount);
        var day = UkClock.DateOf(at);
        var landed = Landed(rule.Landing, day, calendar);
        if (landed == day)
        {
            return new DueMoment(null, at, day);
        }

        return rule.Landing is Landing.NextWorkingDayEnd
            ? new DueMoment(landed, null, day)
            : new DueMoment(null, UkClock.InstantOf(landed, TimeOnly.FromDateTime(UkClock.ToLocal(at).DateTime)), day);
    }

    private static DateOnly Landed(Landing landing, DateOnly date, WorkingCalendar calendar) => landing switch
    {
        Landing.PreviousWorkingDay => calendar.OnOrBefore(date),
        Landing.NextWorkingDay or Landing.NextWorkingDayEnd => calendar.OnOrAfter(date),
        _ => date,
    };
}
