using CaseReview.Domain.Common;

namespace CaseReview.Domain.Timetables;

/// <summary>Two milestones whose latest dates cannot both be met in their order .</summary>
/// <param name="Earlier">The one that must come first.</param>
/// <param name="Later">The one that is due too soon.</param>
/// <param name="SendBy">The last UK local date of <paramref name="Earlier"/>'s anchor that would let both fit; null when moving it does not help.</param>
/// <param name="Words">The clash in words.</param>
public sealed record Clash(Milestone Earlier, Milestone Later, DateOnly? SendBy, string Words);

/// <summary>Looks for local timetables that cannot work: a draft due before the meeting, a signature after the report (C-07).</summary>
public static class Feasibility
{
    /// <summary>The steps of a rapid review in the order in which they can be taken.</summary>
    private static readonly string[] Steps =
    [
        MilestoneKeys.RequestReturns, MilestoneKeys.ReturnsDue, MilestoneKeys.RapidReviewMeeting, MilestoneKeys.DraftToGroup,
        MilestoneKeys.DraftToPartners, MilestoneKeys.PartnerSignOff, MilestoneKeys.SubmitToPanel,
    ];

    /// <summary>The clashes of a timetable, each step compared with the one before it that has a date.</summary>
    /// <param name="milestones">A computed timetable.</param>
    /// <param name="calendar">The partnership's calendar.</param>
    /// <returns>The clashes, in the order of the steps; empty when the timetable works.</returns>
    public static IReadOnlyList<Clash> Check(IReadOnlyList<Milestone> milestones, WorkingCalendar calendar)
    {
        var drivers = Steps.Select(key => milestones.FirstOrDefault(milestone => milestone.Key == key && milestone.Driving))
            .OfType<Milestone>().ToList();
        return [.. drivers.Zip(drivers.Skip(1)).Where(pair => pair.First.Day > pair.Second.Day).Select(pair => Clashing(pair.First, pair.Second, calendar))];
    }

    private static Clash Clashing(Milestone earlier, Milestone later, WorkingCalendar calendar)
    {
        var startBy = earlier.Rule.Direction is Direction.After ? StartBy(earlier, later, calendar) : null;
        var words = $"“{earlier.Name}” is due {DateWords.Full(earlier.Day)}, after “{later.Name}”, which is due {DateWords.Full(later.Day)}.";
        return new Clash(earlier, later, startBy, words);
    }

    // A clash is a few days wide, so walking back day by day is quick enough and right for every unit.
    private static DateOnly? StartBy(Milestone earlier, Milestone later, WorkingCalendar calendar)
    {
        for (var date = earlier.From.Date; date >= earlier.From.Date.AddDays(-31); date = date.AddDays(-1))
        {
            if (calendar.IsWorkingDay(date) && Counting.Due(earlier.Rule, SameTimeOn(date, earlier.From), calendar).Day <= later.Day)
            {
                return date;
            }
        }

        return null;
    }

    private static Occurrence SameTimeOn(DateOnly date, Occurrence from) => from.Instant is { } instant
        ? Occurrence.At(UkClock.InstantOf(date, TimeOnly.FromDateTime(UkClock.ToLocal(instant).DateTime)))
        : Occurrence.On(date);
}
