using CaseReview.Domain.Timetables;

namespace CaseReview.Web.Components.Timetables;

/// <summary>
/// Milestones drawn to scale. The table below it on the page carries every fact, so a label that would run into another is
/// left out rather than drawn over it.
/// </summary>
/// <param name="Marks">The milestones from left to right.</param>
/// <param name="DaysOff">Left edge and shade of each day off; empty when the line is too long for days to be seen.</param>
/// <param name="DayWidth">Width of one day.</param>
/// <param name="Ticks">Where Mondays (or months) begin.</param>
/// <param name="Today">Where today is; null when it is outside.</param>
/// <param name="From">First date drawn.</param>
/// <param name="To">Last date drawn.</param>
public sealed record MilestoneLine(
    IReadOnlyList<LineMark> Marks,
    IReadOnlyList<(double X, bool Holiday)> DaysOff,
    double DayWidth,
    IReadOnlyList<(double X, string Text)> Ticks,
    double? Today,
    DateOnly From,
    DateOnly To)
{
    /// <summary>Width of the drawing in its own units.</summary>
    public const int Width = 1200;

    private const int Margin = 44;
    private const int LongestWithDays = 75;

    /// <summary>Draws a line.</summary>
    /// <param name="milestones">What to draw, in any order.</param>
    /// <param name="today">Today's UK date.</param>
    /// <param name="calendar">The partnership's calendar.</param>
    /// <returns>The drawing; null when there is too little to draw.</returns>
    public static MilestoneLine? Of(IReadOnlyList<LineMilestone> milestones, DateOnly today, WorkingCalendar calendar)
    {
        var days = milestones.GroupBy(milestone => milestone.Date).OrderBy(day => day.Key).ToList();
        if (days.Count < 2)
        {
            return null;
        }

        var from = days[0].Key.AddDays(-1);
        var to = days[^1].Key.AddDays(2);
        var width = (Width - (2.0 * Margin)) / (to.DayNumber - from.DayNumber);
        double Middle(DateOnly date) => Math.Round(Margin + ((date.DayNumber - from.DayNumber + 0.5) * width), 1);
        double Left(DateOnly date) => Math.Round(Margin + ((date.DayNumber - from.DayNumber) * width), 1);

        var dates = Enumerable.Range(0, to.DayNumber - from.DayNumber + 1).Select(from.AddDays).ToList();
        var seesDays = dates.Count <= LongestWithDays;
        double? now = today >= from && today <= to ? Middle(today) : null;
        var labels = new LineLabels(now);
        return new MilestoneLine(
            [.. days.Select(day => labels.Place(Middle(day.Key), [.. day]))],
            seesDays ? [.. dates.Where(date => !calendar.IsWorkingDay(date)).Select(date => (Left(date), calendar.NameOf(date) is not null))] : [],
            Math.Round(width, 1),
            [.. dates.Where(date => seesDays ? date.DayOfWeek is DayOfWeek.Monday : date.Day == 1).Select(date => (Left(date), DateWords.Brief(date)[4..]))],
            now,
            days[0].Key,
            days[^1].Key);
    }
}

/// <summary>What a line is drawn from.</summary>
/// <param name="Date">UK local date: when it was done, else when it is due.</param>
/// <param name="Name">Two or three words.</param>
/// <param name="Note">What stands below the name: "Fri 4 Dec, 11:02".</param>
/// <param name="Mark">How it stands.</param>
public sealed record LineMilestone(DateOnly Date, string Name, string Note, Mark Mark);

/// <summary>One mark on a line.</summary>
/// <param name="X">Its middle.</param>
/// <param name="Mark">Its shape.</param>
/// <param name="Label">Its label; null when there is no room.</param>
public sealed record LineMark(double X, Mark Mark, LineLabel? Label);

/// <summary>A label beside a mark.</summary>
/// <param name="X">Its middle.</param>
/// <param name="Lane">Above near, below near, above far, below far.</param>
/// <param name="Title">First line.</param>
/// <param name="Note">Second line.</param>
public sealed record LineLabel(double X, LineLane Lane, string Title, string Note);

/// <summary>A height at which labels stand.</summary>
/// <param name="Above">Above the line, or below it.</param>
/// <param name="Far">The second row away from the line.</param>
/// <param name="TitleY">Baseline of the first line of text.</param>
/// <param name="NoteY">Baseline of the second.</param>
/// <param name="StemY">Where the stem ends.</param>
public sealed record LineLane(bool Above, bool Far, int TitleY, int NoteY, int StemY);
