using System.Globalization;
using CaseReview.Domain.Common;

namespace CaseReview.Domain.Timetables;

/// <summary>How a deadline stands; each has its own mark and colour.</summary>
public enum StandingKind
{
    /// <summary>Three working days or more are left.</summary>
    Left,

    /// <summary>One or two working days are left.</summary>
    Soon,

    /// <summary>Due today.</summary>
    DueToday,

    /// <summary>The due moment has passed.</summary>
    Late,

    /// <summary>Met in time.</summary>
    Done,

    /// <summary>Met after the due moment.</summary>
    DoneLate,

    /// <summary>Its anchor has not happened: the date is an expectation.</summary>
    Projected,

    /// <summary>There is no date yet.</summary>
    NotYetKnown,

    /// <summary>This case does not need it.</summary>
    NotNeeded,
}

/// <summary>How a deadline stands at a moment, with the words that the product uses everywhere.</summary>
/// <param name="Kind">For the mark and its colour.</param>
/// <param name="Words">"5 working days left", "Due today", "1 working day late", "Done".</param>
public sealed record Standing(StandingKind Kind, string Words)
{
    /// <summary>A deadline without a date.</summary>
    public static Standing NotYetKnown { get; } = new(StandingKind.NotYetKnown, "Not yet known");

    /// <summary>A deadline that this case does not need.</summary>
    public static Standing NotNeeded { get; } = new(StandingKind.NotNeeded, "Not needed");

    /// <summary>How a deadline stands.</summary>
    /// <param name="due">Due by the end of this UK local date; null when due at an instant.</param>
    /// <param name="dueAt">Due at this instant; null when due on a date. Both null: not yet known.</param>
    /// <param name="projected">Whether its anchor has not happened yet.</param>
    /// <param name="met">When it was met; null while it is not.</param>
    /// <param name="now">The moment to judge by.</param>
    /// <param name="calendar">The calendar that the days left are counted with.</param>
    /// <returns>The standing. Lateness starts after midnight at the end of a due date, Europe/London, or at a due instant (C-36).</returns>
    public static Standing Of(
        DateOnly? due, DateTimeOffset? dueAt, bool projected, Occurrence? met, DateTimeOffset now, WorkingCalendar calendar)
    {
        if (due is null && dueAt is null)
        {
            return met is null ? NotYetKnown : new Standing(StandingKind.Done, "Done");
        }

        var day = due ?? UkClock.DateOf(dueAt!.Value);
        if (met is { } done)
        {
            return IsInTime(done, day, dueAt) ? new Standing(StandingKind.Done, "Done") : new Standing(StandingKind.DoneLate, "Done late");
        }

        if (projected)
        {
            return new Standing(StandingKind.Projected, "Projected");
        }

        var today = UkClock.DateOf(now);
        if (dueAt is { } at ? now >= at : today > day)
        {
            return new Standing(StandingKind.Late, InWords(calendar.Count(day, today), "late"));
        }

        var left = calendar.Count(today, day);
        return day == today ? new Standing(StandingKind.DueToday, "Due today")
            : new Standing(left <= 2 ? StandingKind.Soon : StandingKind.Left, InWords(left, "left"));
    }

    private static bool IsInTime(Occurrence met, DateOnly day, DateTimeOffset? dueAt) =>
        dueAt is { } at && met.Instant is { } instant ? instant <= at : met.Date <= day;

    private static string InWords(int workingDays, string ending) => workingDays switch
    {
        0 => $"Less than 1 working day {ending}",
        1 => $"1 working day {ending}",
        _ => string.Create(CultureInfo.InvariantCulture, $"{workingDays} working days {ending}"),
    };
}
