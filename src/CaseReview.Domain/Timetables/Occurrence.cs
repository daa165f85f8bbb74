using System.Globalization;
using CaseReview.Domain.Common;

namespace CaseReview.Domain.Timetables;

/// <summary>When something happened or will: an instant, or a bare UK date when nobody gave a time.</summary>
public readonly record struct Occurrence
{
    private static readonly string[] LocalFormats = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"];
    private static readonly string[] OffsetFormats = ["yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz"];

    private Occurrence(DateTimeOffset? instant, DateOnly date)
    {
        Instant = instant;
        Date = date;
    }

    /// <summary>The first date that anything here may have.</summary>
    public static DateOnly Earliest { get; } = new(2000, 1, 1);

    /// <summary>The last date that anything here may have.</summary>
    public static DateOnly LatestPossible { get; } = new(2100, 12, 31);

    /// <summary>The instant, in UTC; null for a bare date.</summary>
    public DateTimeOffset? Instant { get; }

    /// <summary>The UK local date.</summary>
    public DateOnly Date { get; }

    /// <summary>The instant that hours are counted from: a bare date counts from 00:00, Europe/London.</summary>
    public DateTimeOffset Moment => Instant ?? UkClock.InstantOf(Date, TimeOnly.MinValue);

    /// <summary>Whether the date is one that a case could have: 2000 to 2100.</summary>
    public bool IsPlausible => Date >= Earliest && Date <= LatestPossible;

    /// <summary>Something with a time.</summary>
    /// <param name="instant">Any instant.</param>
    /// <returns>The occurrence.</returns>
    public static Occurrence At(DateTimeOffset instant) => new(instant.ToUniversalTime(), UkClock.DateOf(instant));

    /// <summary>Something of which only the day is known.</summary>
    /// <param name="date">UK local date.</param>
    /// <returns>The occurrence.</returns>
    public static Occurrence On(DateOnly date) => new(null, date);

    /// <summary>Reads "2026-12-21", "2026-12-18T16:40" (UK local time) or the same with an offset or Z.</summary>
    /// <param name="text">What was given.</param>
    /// <param name="occurrence">What it says.</param>
    /// <returns>False when it says nothing that can be understood.</returns>
    public static bool TryParse(string? text, out Occurrence occurrence)
    {
        // An unencoded plus in a query string arrives as a space.
        var given = (text ?? string.Empty).Trim().Replace(' ', '+');
        given = given.EndsWith('Z') ? $"{given[..^1]}+00:00" : given;
        if (DateOnly.TryParseExact(given, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            occurrence = On(date);
            return true;
        }

        if (DateTime.TryParseExact(given, LocalFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            occurrence = At(UkClock.InstantOf(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local)));
            return true;
        }

        if (DateTimeOffset.TryParseExact(given, OffsetFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant) && InRange(instant))
        {
            occurrence = At(instant);
            return true;
        }

        occurrence = default;
        return false;
    }

    /// <summary>The shape that <see cref="TryParse"/> reads: a date, or the local time with its offset.</summary>
    /// <returns>"2026-12-21" or "2026-12-18T16:40:00+00:00".</returns>
    public override string ToString() => Instant is { } instant
        ? UkClock.ToLocal(instant).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture)
        : Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // Converting the very first or last day of the calendar to another offset would overflow.
    private static bool InRange(DateTimeOffset instant) => instant.Year is > 1 and < 9999;
}
