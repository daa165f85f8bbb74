using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Timetables;

namespace CaseReview.Application.SignOffs;

/// <summary>When the partners' reading of a draft ends, from the rules that the case is pinned to (C-03).</summary>
public static class SignOffClock
{
    /// <summary>When the reading ends that drives, for a receipt at a moment.</summary>
    /// <param name="rules">The rules that the case is pinned to, and the calendar.</param>
    /// <param name="receivedAt">The moment of receipt.</param>
    /// <returns>The instant; the end of the day where the rule gives a date.</returns>
    /// <exception cref="RuleViolation">The rules say nothing of a signature.</exception>
    public static DateTimeOffset DueFor(CaseRules rules, DateTimeOffset receivedAt) =>
        Driving(rules, receivedAt)?.LateFrom ?? throw new RuleViolation("The rules of this case do not say by when the partners sign. Let the case follow rules that do.");

    /// <summary>The reading that drives, for a receipt at a moment.</summary>
    /// <param name="rules">The rules that the case is pinned to, and the calendar.</param>
    /// <param name="receivedAt">The moment of receipt.</param>
    /// <returns>The milestone; null when the rules say nothing of a signature.</returns>
    public static Milestone? Driving(CaseRules rules, DateTimeOffset receivedAt)
    {
        var readings = Readings(rules, receivedAt);
        return readings.FirstOrDefault(x => x.Driving) ?? (readings.Count > 0 ? readings[0] : null);
    }

    /// <summary>Every reading of the rule, for a receipt at a moment: the last of them tells whether the Panel's date is in danger.</summary>
    /// <param name="rules">The rules that the case is pinned to, and the calendar.</param>
    /// <param name="receivedAt">The moment of receipt.</param>
    /// <returns>The milestones; none when the rules say nothing of a signature.</returns>
    public static IReadOnlyList<Milestone> Readings(CaseRules rules, DateTimeOffset receivedAt)
    {
        var happened = new Dictionary<string, Occurrence> { [EventKeys.DraftSharedWithPartners] = Occurrence.At(receivedAt) };
        return [.. Timetable.Compute(rules.Set, rules.Calendar, happened).Where(x => x.Key == MilestoneKeys.PartnerSignOff)];
    }
}
