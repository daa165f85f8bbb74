using CaseReview.Domain.Common;

namespace CaseReview.Domain.AgencyReturns;

/// <summary>How sure the record is of when something happened.</summary>
public enum DateCertainty
{
    /// <summary>On a known date, perhaps until a second one.</summary>
    Exact,

    /// <summary>About a date or a month.</summary>
    About,

    /// <summary>Before a date.</summary>
    Before,

    /// <summary>After a date.</summary>
    After,

    /// <summary>Between two dates.</summary>
    Between,

    /// <summary>Not known.</summary>
    Unknown,
}

/// <summary>When something happened, as sure as the record is. An uncertain date is better than none.</summary>
public sealed record EventDate
{
    private EventDate()
    {
    }

    /// <summary>How sure the record is.</summary>
    public DateCertainty Certainty { get; private init; } = DateCertainty.Unknown;

    /// <summary>UK local date, the first of two, or the first of the month when only the month is known. Null when unknown.</summary>
    public DateOnly? On { get; private init; }

    /// <summary>The later of two UK local dates.</summary>
    public DateOnly? Until { get; private init; }

    /// <summary>Whether only the month of <see cref="On"/> is known.</summary>
    public bool MonthOnly { get; private init; }

    /// <summary>UK local time of day, where the record shows it and the date is exact.</summary>
    public TimeOnly? At { get; private init; }

    /// <summary>A date that the record does not show.</summary>
    public static EventDate Unknown { get; } = new();

    /// <summary>A known date.</summary>
    /// <param name="on">UK local date.</param>
    /// <param name="at">UK local time of day, if recorded.</param>
    /// <param name="until">Last day, for something that went on.</param>
    /// <returns>The date.</returns>
    /// <exception cref="RuleViolation">The end is before the start.</exception>
    public static EventDate Exactly(DateOnly on, TimeOnly? at = null, DateOnly? until = null)
    {
        RuleViolation.Unless(until is null || until >= on, "The end date must be the same as or after the start date");
        return new EventDate { Certainty = DateCertainty.Exact, On = on, At = at, Until = until == on ? null : until };
    }

    /// <summary>About a day.</summary>
    /// <param name="on">UK local date.</param>
    /// <returns>The date.</returns>
    public static EventDate About(DateOnly on) => new() { Certainty = DateCertainty.About, On = on };

    /// <summary>In a month whose day is not known.</summary>
    /// <param name="year">Year.</param>
    /// <param name="month">Month, 1 to 12.</param>
    /// <returns>The date; it sorts at the start of the month.</returns>
    public static EventDate AboutMonth(int year, int month) =>
        new() { Certainty = DateCertainty.About, On = new DateOnly(year, month, 1), MonthOnly = true };

    /// <summary>Some time before a day.</summary>
    /// <param name="on">UK local date.</param>
    /// <returns>The date.</returns>
    public static EventDate Before(DateOnly on) => new() { Certainty = DateCertainty.Before, On = on };

    /// <summary>Some time after a day.</summary>
    /// <param name="on">UK local date.</param>
    /// <returns>The date.</returns>
    public static EventDate After(DateOnly on) => new() { Certainty = DateCertainty.After, On = on };

    /// <summary>Some time from one day to another.</summary>
    /// <param name="from">UK local date.</param>
    /// <param name="to">UK local date, later.</param>
    /// <returns>The date.</returns>
    /// <exception cref="RuleViolation">The second date is not after the first.</exception>
    public static EventDate Between(DateOnly from, DateOnly to)
    {
        RuleViolation.Unless(to > from, "The second date must be after the first");
        return new EventDate { Certainty = DateCertainty.Between, On = from, Until = to };
    }
}
