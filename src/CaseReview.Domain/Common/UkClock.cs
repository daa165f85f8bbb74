namespace CaseReview.Domain.Common;

/// <summary>United Kingdom local dates and times. Instants are stored in UTC; people read and type Europe/London.</summary>
public static class UkClock
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    /// <summary>The date in the United Kingdom at an instant.</summary>
    /// <param name="instant">Any instant.</param>
    /// <returns>The local date.</returns>
    public static DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDateTime(ToLocal(instant).DateTime);

    /// <summary>An instant as local time, with the offset then in force.</summary>
    /// <param name="instant">Any instant.</param>
    /// <returns>The same instant in Europe/London.</returns>
    public static DateTimeOffset ToLocal(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, London);

    /// <summary>The instant of a local date and time. A time that the spring change skips moves on by an hour.</summary>
    /// <param name="date">UK local date.</param>
    /// <param name="time">UK local time of day.</param>
    /// <returns>The instant, in UTC.</returns>
    public static DateTimeOffset InstantOf(DateOnly date, TimeOnly time)
    {
        var local = date.ToDateTime(time, DateTimeKind.Unspecified);
        if (London.IsInvalidTime(local))
        {
            local = local.AddHours(1);
        }

        return new DateTimeOffset(local, London.GetUtcOffset(local)).ToUniversalTime();
    }

    /// <summary>The first instant after a local date: a date-only deadline is late from here on.</summary>
    /// <param name="date">UK local date.</param>
    /// <returns>Midnight at the end of the date, in UTC.</returns>
    public static DateTimeOffset EndOf(DateOnly date) => InstantOf(date.AddDays(1), TimeOnly.MinValue);
}
