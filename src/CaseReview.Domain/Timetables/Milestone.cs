using CaseReview.Domain.Common;

namespace CaseReview.Domain.Timetables;

/// <summary>One line of a computed timetable.</summary>
/// <param name="Rule">The rule it follows.</param>
/// <param name="From">What it was counted from: what happened, or what is expected when <paramref name="Projected"/>.</param>
/// <param name="Due">Due by the end of this UK local date; null when due at an instant.</param>
/// <param name="DueAt">Due at this instant, in UTC; null when due on a date.</param>
/// <param name="Projected">Whether its anchor has not happened yet.</param>
/// <param name="Driving">Whether it drives reminders among the milestones of its key.</param>
/// <param name="Explanation">How it was counted, so that a person can check it by hand.</param>
/// <param name="Warning">What to look at: a due date on a day when nobody works; null when there is nothing.</param>
public sealed record Milestone(
    DeadlineRule Rule,
    Occurrence From,
    DateOnly? Due,
    DateTimeOffset? DueAt,
    bool Projected,
    bool Driving,
    string Explanation,
    string? Warning)
{
    /// <summary>Milestone key; may stand more than once in a timetable.</summary>
    public string Key => Rule.Key;

    /// <summary>What is to be done.</summary>
    public string Name => Rule.Name;

    /// <summary>The UK local date on which it is due, time or no time.</summary>
    public DateOnly Day => Due ?? UkClock.DateOf(DueAt!.Value);

    /// <summary>The instant from which it is late, in UTC: the end of the due date, or the due instant itself (C-36).</summary>
    public DateTimeOffset LateFrom => DueAt ?? UkClock.EndOf(Due!.Value);

    /// <summary>The same milestone as an occurrence, for what is expected to happen on it.</summary>
    public Occurrence Expected => DueAt is { } at ? Occurrence.At(at) : Occurrence.On(Due!.Value);
}
