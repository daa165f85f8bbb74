namespace CaseReview.Domain.Timetables;

/// <summary>A step with the last day on which it can be taken so that all that follow still fit.</summary>
/// <param name="Milestone">The step, as its own rule has it.</param>
/// <param name="By">UK local date, a working day.</param>
public sealed record PlannedStep(Milestone Milestone, DateOnly By)
{
    /// <summary>Whether the rule's own date comes too late for what follows.</summary>
    public bool IsEarlierThanRule => By < Milestone.Day;
}

/// <summary>
/// Dates that work, proposed where the rules cannot all be met (C-07): counted back from the day on which the report must be with
/// the national Panel, a step at a time.
/// </summary>
public static class BackPlan
{
    /// <summary>A step back is a few days wide; beyond a month something else is wrong.</summary>
    private const int FurthestBack = 31;

    /// <summary>The plan of a timetable.</summary>
    /// <param name="milestones">A computed timetable; steps that were taken already may be left out of it.</param>
    /// <param name="calendar">The partnership's calendar.</param>
    /// <returns>
    /// Each step from the first to the report, with its last day: the day before the next step that leaves what the next step needs, or from
    /// which the next step's own clock ends in time on a working day. Empty when it is not known when the report is due.
    /// </returns>
    public static IReadOnlyList<PlannedStep> Of(IReadOnlyList<Milestone> milestones, WorkingCalendar calendar)
    {
        var steps = Feasibility.Drivers(milestones);
        if (steps is not [.., { Key: MilestoneKeys.SubmitToPanel } last])
        {
            return [];
        }

        var end = milestones.FirstOrDefault(milestone => milestone is { Key: MilestoneKeys.SubmitToPanel, Rule.Basis: Basis.Statutory }) ?? last;
        var plan = new List<PlannedStep> { new(end, calendar.OnOrBefore(end.Day)) };
        for (var index = steps.Count - 2; index >= 0; index--)
        {
            plan.Insert(0, new PlannedStep(steps[index], StepBack(steps[index], steps[index + 1], plan[0].By, calendar)));
        }

        return plan;
    }

    private static DateOnly StepBack(Milestone step, Milestone next, DateOnly by, WorkingCalendar calendar)
    {
        var latest = calendar.Add(by, -next.Rule.Effort);
        if (next.Rule.Direction is Direction.Before || next.Rule.Anchor != step.Rule.MetBy)
        {
            return latest;
        }

        // Found by trying, which is right for every unit and landing.
        for (var date = latest; date >= latest.AddDays(-FurthestBack); date = date.AddDays(-1))
        {
            if (calendar.IsWorkingDay(date) && Counting.Due(next.Rule, Occurrence.On(date), calendar).Day is var due && due <= by && calendar.IsWorkingDay(due))
            {
                return date;
            }
        }

        return latest;
    }
}
