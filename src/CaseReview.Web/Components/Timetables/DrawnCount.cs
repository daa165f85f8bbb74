using CaseReview.Domain.Timetables;

namespace CaseReview.Web.Components.Timetables;

/// <summary>A count shown day by day, in weeks from Monday to Sunday.</summary>
/// <param name="Caption">What is counted: "15 working days from Friday 4 December 2026".</param>
/// <param name="Weeks">Seven days each.</param>
public sealed record DrawnCount(string Caption, IReadOnlyList<IReadOnlyList<DayCell>> Weeks)
{
    /// <summary>Longest count that is drawn: beyond it the words have to do.</summary>
    private const int MostDays = 70;

    /// <summary>Draws the count of a milestone.</summary>
    /// <param name="milestone">The milestone.</param>
    /// <param name="calendar">The partnership's calendar.</param>
    /// <returns>The drawing; null when the milestone is not counted in working days, or too far away to draw.</returns>
    public static DrawnCount? Of(Milestone milestone, WorkingCalendar calendar)
    {
        if (milestone.Rule.Unit is not TimeUnit.WorkingDays)
        {
            return null;
        }

        var days = Counting.Days(milestone.Rule, milestone.From, calendar);
        if (days.Count > MostDays)
        {
            return null;
        }

        var counted = days.ToDictionary(day => day.Date);
        var first = Monday(counted.Keys.Min());
        var weeks = (Monday(counted.Keys.Max()).DayNumber - first.DayNumber) / 7;
        var caption = $"{DateWords.Amount(milestone.Rule.Amount, TimeUnit.WorkingDays)} "
            + $"{(milestone.Rule.Direction is Direction.After ? "from" : "back from")} {DateWords.Full(milestone.From.Date)}";
        return new DrawnCount(
            caption,
            [.. Enumerable.Range(0, weeks + 1).Select(week => (IReadOnlyList<DayCell>)[.. Enumerable.Range(0, 7).Select(day =>
                CellOf(first.AddDays((7 * week) + day), counted, days[^1].Date, milestone.Day, first))])]);
    }

    private static DayCell CellOf(DateOnly date, Dictionary<DateOnly, CountedDay> counted, DateOnly last, DateOnly due, DateOnly first)
    {
        var shown = date.Day == 1 || date == first ? DateWords.Brief(date)[4..] : date.ToString("%d", null);
        if (!counted.TryGetValue(date, out var day))
        {
            return new DayCell(shown, "is-out", null, null);
        }

        return day switch
        {
            { NotCounted: "weekend" } => new DayCell(shown, "is-off", null, null),
            { NotCounted: { } name } => new DayCell(shown, "is-off", null, name),
            { Number: 0 } => new DayCell(shown, "is-zero", "Day 0", null),
            _ when date == last && date == due => new DayCell(shown, "is-last", $"Day {day.Number}, due", null),
            _ => new DayCell(shown, null, $"Day {day.Number}", null),
        };
    }

    private static DateOnly Monday(DateOnly date) => date.AddDays(-(((int)date.DayOfWeek + 6) % 7));
}

/// <summary>One day of a drawn count.</summary>
/// <param name="Date">Day of the month, with its month where that is new.</param>
/// <param name="Look">The class that marks it; null for an ordinary day that counts.</param>
/// <param name="Number">"Day 3"; null when it is not counted.</param>
/// <param name="Holiday">The bank holiday or closure that keeps it from counting.</param>
public sealed record DayCell(string Date, string? Look, string? Number, string? Holiday);
