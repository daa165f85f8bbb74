using System.Globalization;
using CaseReview.Application.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Timetables;

namespace CaseReview.Web.Components;

/// <summary>The eight milestones that a board shows, in their order.</summary>
public static class Milestones
{
    /// <summary>Milestone key and column heading.</summary>
    public static readonly IReadOnlyList<(string Key, string Heading, string Name)> Columns =
    [
        ("notify-panel", "Notify", "National Panel notified"),
        ("scoping-meeting", "Scope", "Scoping meeting"),
        ("returns-due", "Returns", "Returns"),
        ("rapid-review-meeting", "Meet", "Rapid review meeting"),
        ("draft-to-group", "Draft", "Draft to the group"),
        ("partner-sign-off", "Sign", "Partners sign"),
        ("submit-to-panel", "Submit", "Report to the Panel"),
        ("panel-response", "Reply", "Panel’s reply"),
    ];

    private static readonly HashSet<string> OfThePanel = [MilestoneKeys.NotifyPanel, MilestoneKeys.ScopingMeeting, MilestoneKeys.PanelResponse];

    /// <summary>A case's milestones as marks. One that the rules do not know, or whose date cannot be known, is not yet known.</summary>
    /// <param name="known">The case's driving deadlines.</param>
    /// <param name="now">The moment to judge by.</param>
    /// <param name="closed">Whether the case is closed: what was not met by then is not needed.</param>
    /// <returns>One step for each column.</returns>
    public static IReadOnlyList<TrackStep> Track(IReadOnlyCollection<DeadlineLine> known, DateTimeOffset now, bool closed = false)
    {
        // A rapid review after a referral has no clock of the national Panel: its last column is the advice to those who decide.
        var forDeciders = known.Any(m => m.Key == MilestoneKeys.AdultRapidReview) && known.All(m => m.Key is not (MilestoneKeys.NotifyPanel or MilestoneKeys.SubmitToPanel));
        var next = known.Where(m => m.MetOn is null && !m.Projected && m.LateFrom > now).OrderBy(m => m.LateFrom).FirstOrDefault()?.Key;
        return [.. Columns.Select(column =>
        {
            if (forDeciders && OfThePanel.Contains(column.Key))
            {
                return new TrackStep(column.Name, Mark.NotNeeded, null);
            }

            if (forDeciders && column.Key == MilestoneKeys.SubmitToPanel)
            {
                column = (MilestoneKeys.AdultRapidReview, column.Heading, "Advice to those who decide");
            }

            var all = known.Where(m => m.Key == column.Key).ToList();
            if (closed && all.All(m => m.MetOn is null))
            {
                return new TrackStep(column.Name, Mark.NotNeeded, null);
            }

            return all.Count == 0
                ? new TrackStep(column.Name, Mark.Projected, null)
                : Step(column.Name, all.FirstOrDefault(m => m.MetOn is null) ?? all[^1], next, now);
        })];
    }

    private static TrackStep Step(string name, DeadlineLine milestone, string? next, DateTimeOffset now)
    {
        if (milestone.MetOn is { } met)
        {
            return new TrackStep(name, milestone.MetLate ? Mark.DoneLate : Mark.Done, Short(met));
        }

        var day = milestone.DueOn ?? UkClock.DateOf(milestone.DueAt!.Value);
        var mark = milestone.Projected ? Mark.Projected : milestone.LateFrom <= now ? Mark.Late : milestone.Key == next ? Mark.Now : Mark.Due;
        return new TrackStep(name, mark, day == UkClock.DateOf(now) ? "Today" : Short(day));
    }

    private static string Short(DateOnly day) => day.ToString("d MMM", CultureInfo.GetCultureInfo("en-GB"));
}
