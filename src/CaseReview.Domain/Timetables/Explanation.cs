using System.Globalization;
using System.Text;
using CaseReview.Domain.Common;

namespace CaseReview.Domain.Timetables;

/// <summary>Says how a due date was counted, so that a person can check it with a paper calendar.</summary>
public static class Explanation
{
    /// <summary>A longer count shows its first and last days only.</summary>
    private const int DaysShownInFull = 20;

    /// <summary>The count of one rule in words.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="from">What it was counted from.</param>
    /// <param name="due">Where it landed.</param>
    /// <param name="calendar">The partnership's calendar.</param>
    /// <returns>"5 working days after Friday 18 December 2026: Mon 21 = day 1 … Due by the end of Tuesday 29 December 2026."</returns>
    public static string Of(DeadlineRule rule, Occurrence from, DueMoment due, WorkingCalendar calendar)
    {
        var counted = calendar.For(rule.Basis);
        var start = rule.Unit is TimeUnit.ClockHours ? DateWords.Full(Occurrence.At(from.Moment)) : DateWords.Full(from.Date);
        var text = new StringBuilder(rule.Amount == 0
            ? $"The day itself, {start}."
            : $"{DateWords.Amount(rule.Amount, rule.Unit)} {(rule.Direction is Direction.After ? "after" : "before")} {start}: ");
        text.Append(rule.Unit switch
        {
            _ when rule.Amount == 0 => string.Empty,
            TimeUnit.WorkingDays => DayByDay(Counting.Days(rule, from, calendar)),
            TimeUnit.ClockHours => Elapsed(rule, from),
            TimeUnit.CalendarMonths => Months(from, due),
            _ => $"{DateWords.Full(due.Counted)}, every day counted.",
        });
        if (Counting.DayZero(rule, from, counted) != from.Date)
        {
            text.Append(CultureInfo.InvariantCulture, $" {DateWords.Full(from.Date)} is no working day, so the count starts on the next one.");
        }

        text.Append(rule.DayCount switch
        {
            DayCount.AnchorIsDayOne => " The first day is counted as day 1.",
            DayCount.ClearDays => " Clear days: neither the first day nor the last is counted.",
            _ => string.Empty,
        });
        if (due.Day != due.Counted)
        {
            text.Append(CultureInfo.InvariantCulture, $" {counted.WhyNotWorking(due.Counted)}, so it moves.");
        }

        text.Append(due.At is { } at ? $" Due at {DateWords.Full(at)}." : $" Due by the end of {DateWords.Full(due.Day)}.");
        return text.ToString();
    }

    /// <summary>What to look at in a due date.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="due">Where it landed.</param>
    /// <param name="calendar">The partnership's calendar.</param>
    /// <returns>A sentence when the rule keeps a due date on which nobody works and says to warn; else null.</returns>
    public static string? Warning(DeadlineRule rule, DueMoment due, WorkingCalendar calendar) =>
        rule.Landing is Landing.KeepAndWarn && calendar.For(rule.Basis).WhyNotWorking(due.Day) is { } why ? $"{why}." : null;

    private static string DayByDay(IReadOnlyList<CountedDay> days)
    {
        var numbered = days.Where(day => day.Number > 0).ToList();
        if (numbered.Count == 0)
        {
            return "the day itself.";
        }

        var shown = numbered.Count <= DaysShownInFull ? numbered : [.. numbered[..3], .. numbered[^3..]];
        var words = new List<string>();
        var month = 0;
        foreach (var day in shown)
        {
            // The month is said when it changes: "Thu 31 Dec = day 7, Mon 4 Jan = day 8".
            var date = day.Date.Month == month ? day.Date.ToString("ddd d", CultureInfo.InvariantCulture) : DateWords.Brief(day.Date);
            month = day.Date.Month;
            words.Add(string.Create(CultureInfo.InvariantCulture, $"{(words.Count == 3 && shown.Count < numbered.Count ? "… " : string.Empty)}{date} = day {day.Number}"));
        }

        var holidays = days.Where(day => day.NotCounted is not (null or "weekend"))
            .Select(day => $"{DateWords.WithoutYear(day.Date)} ({day.NotCounted})").ToList();
        var weekends = days.Any(day => day.NotCounted is "weekend");
        var left = (weekends, holidays.Count) switch
        {
            (false, 0) => string.Empty,
            (true, 0) => " Not counted: weekends.",
            (false, _) => $" Not counted: {string.Join("; ", holidays)}.",
            _ => $" Not counted: weekends; {string.Join("; ", holidays)}.",
        };
        return $"{string.Join(", ", words)}.{left}";
    }

    private static string Elapsed(DeadlineRule rule, Occurrence from)
    {
        var end = from.Moment.AddHours(rule.Direction is Direction.After ? rule.Amount : -rule.Amount);
        var words = $"{DateWords.Full(end)}, every hour counted.";
        if (from.Instant is null)
        {
            words += " No time was given, so the hours count from 00:00.";
        }

        return UkClock.ToLocal(end).Offset == UkClock.ToLocal(from.Moment).Offset
            ? words
            : words + " The clocks change in between, so the time of day is an hour different.";
    }

    private static string Months(Occurrence from, DueMoment due) => due.Counted.Day == from.Date.Day
        ? $"the same day of the month is {DateWords.Full(due.Counted)}."
        : string.Create(CultureInfo.InvariantCulture, $"that month has no day {from.Date.Day}, so its last day, {DateWords.Full(due.Counted)}.");
}
