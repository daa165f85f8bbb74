using CaseReview.Domain.Chronologies;

namespace CaseReview.Application.Chronologies;

/// <summary>How much time one step of a timeline holds.</summary>
public enum TimelineUnit
{
    /// <summary>A day.</summary>
    Day,

    /// <summary>A week from Monday to Sunday.</summary>
    Week,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>Three calendar months from January, April, July or October.</summary>
    Quarter,

    /// <summary>A calendar year, or several of them.</summary>
    Year,
}

/// <summary>One step of a timeline.</summary>
/// <param name="From">First UK local date.</param>
/// <param name="To">Last UK local date.</param>
public sealed record TimelineStep(DateOnly From, DateOnly To);

/// <summary>The axis of a timeline: calendar steps, few enough to be told apart however long the time and however many the entries.</summary>
/// <param name="Unit">What a step is.</param>
/// <param name="Steps">The steps in order, without a hole between them.</param>
public sealed record TimelineScale(TimelineUnit Unit, IReadOnlyList<TimelineStep> Steps)
{
    /// <summary>Most steps.</summary>
    public const int MostSteps = 56;

    // An entry of long ago does not press the period that matters into a corner: it stands in a column of its own.
    private const int LeastReach = 731;

    // What somebody types into an address must not end the calendar.
    private static readonly DateOnly Begin = new(1800, 1, 1);
    private static readonly DateOnly End = new(2200, 12, 31);

    /// <summary>First UK local date of the axis.</summary>
    public DateOnly From => Steps[0].From;

    /// <summary>Last UK local date of the axis.</summary>
    public DateOnly To => Steps[^1].To;

    /// <summary>The axis for entries: from the first to the last of them, the period that agencies were asked about included, or as the filter says.</summary>
    /// <param name="marks">The entries.</param>
    /// <param name="period">First and last day that agencies were asked about.</param>
    /// <param name="filter">What the reader asked for.</param>
    /// <returns>The axis.</returns>
    public static TimelineScale For(IReadOnlyList<EntryMark> marks, (DateOnly From, DateOnly To) period, ChronologyFilter filter)
    {
        var reach = Math.Max(LeastReach, 2 * (period.To.DayNumber - period.From.DayNumber));
        var first = filter.From ?? marks.Select(x => x.On).OfType<DateOnly>().Where(x => x.DayNumber >= period.From.DayNumber - reach).Append(period.From).Min();
        var last = filter.To ?? marks.Select(x => x.Until ?? x.On).OfType<DateOnly>().Where(x => x.DayNumber <= period.To.DayNumber + reach).Append(period.To).Max();
        return Over(first, last < first ? first : last);
    }

    /// <summary>The axis from one day to another, widened to whole steps.</summary>
    /// <param name="from">UK local date.</param>
    /// <param name="to">UK local date, not before it.</param>
    /// <returns>The axis, in the smallest steps that are few enough.</returns>
    public static TimelineScale Over(DateOnly from, DateOnly to)
    {
        (from, to) = (Within(from), Within(to));
        foreach (var unit in Enum.GetValues<TimelineUnit>())
        {
            var years = unit is TimelineUnit.Year ? ((to.Year - from.Year) / MostSteps) + 1 : 1;
            var steps = StepsOf(unit, years, from, to).Take(MostSteps + 1).ToList();
            if (steps.Count <= MostSteps)
            {
                return new TimelineScale(unit, steps);
            }
        }

        throw new InvalidOperationException("Years fit always.");
    }

    /// <summary>Which step a day lies in.</summary>
    /// <param name="day">UK local date.</param>
    /// <returns>Its index; null outside the axis.</returns>
    public int? StepOf(DateOnly day)
    {
        if (day < From || day > To)
        {
            return null;
        }

        var (low, high) = (0, Steps.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Steps[middle].To < day ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Where a day begins on the axis.</summary>
    /// <param name="day">UK local date.</param>
    /// <returns>0 at its beginning, 1 at its end; days outside stand at the nearer of the two.</returns>
    public double At(DateOnly day) => Math.Clamp((day.DayNumber - From.DayNumber) / (To.DayNumber - From.DayNumber + 1.0), 0, 1);

    private static IEnumerable<TimelineStep> StepsOf(TimelineUnit unit, int years, DateOnly from, DateOnly to)
    {
        var (days, months) = unit switch
        {
            TimelineUnit.Day => (1, 0),
            TimelineUnit.Week => (7, 0),
            TimelineUnit.Month => (0, 1),
            TimelineUnit.Quarter => (0, 3),
            _ => (0, 12 * years),
        };
        for (var first = Start(unit, from); first <= to;)
        {
            var next = first.AddMonths(months).AddDays(days);
            yield return new TimelineStep(first, next.AddDays(-1));
            first = next;
        }
    }

    private static DateOnly Start(TimelineUnit unit, DateOnly day) => unit switch
    {
        TimelineUnit.Day => day,
        TimelineUnit.Week => day.AddDays(-(((int)day.DayOfWeek + 6) % 7)),
        TimelineUnit.Month => new DateOnly(day.Year, day.Month, 1),
        TimelineUnit.Quarter => new DateOnly(day.Year, (((day.Month - 1) / 3) * 3) + 1, 1),
        _ => new DateOnly(day.Year, 1, 1),
    };

    private static DateOnly Within(DateOnly day) => day < Begin ? Begin : day > End ? End : day;
}
