namespace CaseReview.Domain.Timetables;

/// <summary>What a deadline's amount is counted in.</summary>
public enum TimeUnit
{
    /// <summary>Monday to Friday less bank holidays.</summary>
    WorkingDays,

    /// <summary>Elapsed hours, unaffected by weekends and clock changes.</summary>
    ClockHours,

    /// <summary>Every day counts.</summary>
    CalendarDays,

    /// <summary>Seven calendar days each.</summary>
    CalendarWeeks,

    /// <summary>The same day of a later month, or that month's last day when it is shorter.</summary>
    CalendarMonths,
}

/// <summary>Which way a deadline counts.</summary>
public enum Direction
{
    /// <summary>Forward from what happened.</summary>
    After,

    /// <summary>Back from what will happen.</summary>
    Before,
}

/// <summary>Which number the day of the event itself has.</summary>
public enum DayCount
{
    /// <summary>The day of the event is day 0: the next day that counts is day 1.</summary>
    AnchorIsDayZero,

    /// <summary>The day of the event, when it counts at all, is day 1.</summary>
    AnchorIsDayOne,

    /// <summary>Neither end counts: so many whole days lie between (C-23).</summary>
    ClearDays,
}

/// <summary>What becomes of a due date that is no working day.</summary>
public enum Landing
{
    /// <summary>It stays.</summary>
    Keep,

    /// <summary>It stays and the timetable points it out.</summary>
    KeepAndWarn,

    /// <summary>It is pulled back to the working day before.</summary>
    PreviousWorkingDay,

    /// <summary>It moves on to the next working day; clock hours keep their time of day.</summary>
    NextWorkingDay,

    /// <summary>It moves on to the end of the next working day; clock hours lose their time of day.</summary>
    NextWorkingDayEnd,
}

/// <summary>Where the count starts when the event falls on a day that is no working day (C-37).</summary>
public enum NonWorkingAnchor
{
    /// <summary>That day is day 0: the stricter reading.</summary>
    AnchorStays,

    /// <summary>The next working day is day 0.</summary>
    MoveToNextWorkingDay,
}

/// <summary>Which of several occurrences of its event a rule counts from.</summary>
public enum CountsFrom
{
    /// <summary>The first.</summary>
    First,

    /// <summary>The latest.</summary>
    Latest,

    /// <summary>Each has a deadline of its own.</summary>
    Each,
}

/// <summary>Where a rule comes from.</summary>
public enum Basis
{
    /// <summary>Law or statutory guidance sets it.</summary>
    Statutory,

    /// <summary>National guidance expects it.</summary>
    NationalExpectation,

    /// <summary>The partnership's own papers set it.</summary>
    Local,

    /// <summary>Nobody has set it for this partnership: a default of this product, and the screen says so.</summary>
    NationalDefault,
}
