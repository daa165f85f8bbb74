using CaseReview.Application.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Timetables;

namespace CaseReview.Application.AccuracyRounds;

/// <summary>By when answers are asked for, as the case's timetable has it.</summary>
/// <param name="timetable">Loads the case and its rules.</param>
/// <param name="clock">Today.</param>
public sealed class AccuracyPlan(CaseTimetable timetable, TimeProvider clock)
{
    /// <summary>The working day before the draft is due at the partners (D-RR-34), but not before the next working day.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The day proposed, and when the draft is due at the partners; both null where no rule says.</returns>
    public async Task<(DateOnly? Proposed, DateOnly? Partners)> For(Guid caseId, CancellationToken ct)
    {
        var about = await timetable.Load(caseId, ct);
        if (about.Deadlines.FirstOrDefault(x => x is { Key: MilestoneKeys.DraftToPartners, Driving: true, MetOn: null }) is not { } due)
        {
            return (null, null);
        }

        var calendar = (await timetable.RulesOf(about, ct)).Calendar;
        var (before, next) = (calendar.Subtract(due.ShownOn, 1), calendar.Add(UkClock.DateOf(clock.GetUtcNow()), 1));
        return (before > next ? before : next, due.ShownOn);
    }
}
