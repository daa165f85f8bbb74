using System.Globalization;
using CaseReview.Domain.Common;

namespace CaseReview.Domain.Timetables;

/// <summary>UK dates and times in words, the same wherever the machine stands.</summary>
public static class DateWords
{
    /// <summary>A date in full.</summary>
    /// <param name="date">UK local date.</param>
    /// <returns>"Friday 18 December 2026".</returns>
    public static string Full(DateOnly date) => date.ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A date without its year.</summary>
    /// <param name="date">UK local date.</param>
    /// <returns>"Friday 18 December".</returns>
    public static string WithoutYear(DateOnly date) => date.ToString("dddd d MMMM", CultureInfo.InvariantCulture);

    /// <summary>A date in short.</summary>
    /// <param name="date">UK local date.</param>
    /// <returns>"Fri 18 Dec".</returns>
    public static string Brief(DateOnly date) => date.ToString("ddd d MMM", CultureInfo.InvariantCulture);

    /// <summary>A local date and time in full.</summary>
    /// <param name="instant">Any instant.</param>
    /// <returns>"Friday 18 December 2026, 16:40".</returns>
    public static string Full(DateTimeOffset instant) => $"{Full(UkClock.DateOf(instant))}, {Time(instant)}";

    /// <summary>Until when something may be done, in words: an end at midnight is the end of the day before.</summary>
    /// <param name="end">The first instant at which it is late.</param>
    /// <returns>"the end of Friday 20 November 2026", or "Saturday 21 November 2026, 10:34".</returns>
    public static string Until(DateTimeOffset end) => UkClock.ToLocal(end).TimeOfDay == TimeSpan.Zero ? $"the end of {Full(LastDay(end))}" : Full(end);

    /// <summary>The last day on which something may be done that is late from an instant.</summary>
    /// <param name="end">The first instant at which it is late.</param>
    /// <returns>The UK date.</returns>
    public static DateOnly LastDay(DateTimeOffset end) => UkClock.DateOf(end.AddTicks(-1));

    /// <summary>The local time of day.</summary>
    /// <param name="instant">Any instant.</param>
    /// <returns>"16:40".</returns>
    public static string Time(DateTimeOffset instant) => UkClock.ToLocal(instant).ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>An occurrence in full: with its time when there is one.</summary>
    /// <param name="occurrence">When it happened.</param>
    /// <returns>"Friday 18 December 2026, 16:40", or the date alone.</returns>
    public static string Full(Occurrence occurrence) => occurrence.Instant is { } instant ? Full(instant) : Full(occurrence.Date);

    /// <summary>Some things in a row: "one, two and three".</summary>
    /// <param name="items">The things; may be empty.</param>
    /// <returns>The row, without a full stop.</returns>
    public static string Row(IReadOnlyList<string> items) => items.Count switch
    {
        0 => string.Empty,
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} and {items[^1]}",
    };

    /// <summary>An amount with its unit.</summary>
    /// <param name="amount">How many.</param>
    /// <param name="unit">Of what.</param>
    /// <returns>"5 working days", "1 working day", "48 clock hours", "6 months".</returns>
    public static string Amount(int amount, TimeUnit unit)
    {
        var one = unit switch
        {
            TimeUnit.WorkingDays => "working day",
            TimeUnit.ClockHours => "clock hour",
            TimeUnit.CalendarDays => "calendar day",
            TimeUnit.CalendarWeeks => "calendar week",
            TimeUnit.CalendarMonths => "month",
            _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "No words for this unit."),
        };
        return string.Create(CultureInfo.InvariantCulture, $"{amount} {one}{(amount == 1 ? string.Empty : "s")}");
    }
}
