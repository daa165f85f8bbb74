namespace CaseReview.Domain.Timetables;

/// <summary>
/// The bank holidays of England and Wales, by the rules of the Banking and Financial Dealings Act 1971 and custom,
/// with the days that were moved or added by proclamation. Years not yet proclaimed follow the rules.
/// </summary>
public static class BankHolidays
{
    /// <summary>How many bank holidays a year has in England and Wales when none is proclaimed beside them.</summary>
    public const int InAYear = 8;

    /// <summary>The last UK date up to which the official list had been published when this was written; later years follow the rule alone.</summary>
    public static readonly DateOnly PublishedUntil = new(2028, 12, 31);

    /// <summary>Days proclaimed once, beside the rules.</summary>
    private static readonly BankHoliday[] Added =
    [
        new(new DateOnly(1999, 12, 31), "Millennium Eve"),
        new(new DateOnly(2002, 6, 3), "Golden Jubilee"),
        new(new DateOnly(2011, 4, 29), "Royal wedding"),
        new(new DateOnly(2012, 6, 5), "Diamond Jubilee"),
        new(new DateOnly(2022, 6, 3), "Platinum Jubilee bank holiday"),
        new(new DateOnly(2022, 9, 19), "Bank Holiday for the State Funeral of Queen Elizabeth II"),
        new(new DateOnly(2023, 5, 8), "Bank holiday for the coronation of King Charles III"),
    ];

    /// <summary>Days kept on another date than the rule gives.</summary>
    private static readonly Dictionary<DateOnly, DateOnly> Moved = new()
    {
        [new DateOnly(2002, 5, 27)] = new DateOnly(2002, 6, 4),
        [new DateOnly(2012, 5, 28)] = new DateOnly(2012, 6, 4),
        [new DateOnly(2020, 5, 4)] = new DateOnly(2020, 5, 8),
        [new DateOnly(2022, 5, 30)] = new DateOnly(2022, 6, 2),
    };

    /// <summary>The bank holidays of one year, in date order.</summary>
    /// <param name="year">A year from 1996 on: earlier proclamations are not listed here.</param>
    /// <returns>The days as kept.</returns>
    public static IReadOnlyList<BankHoliday> Of(int year)
    {
        var easter = EasterSunday(year);
        var days = new List<BankHoliday>
        {
            InPlace(new DateOnly(year, 1, 1), "New Year's Day", []),
            new(easter.AddDays(-2), "Good Friday"),
            new(easter.AddDays(1), "Easter Monday"),
            Kept(FirstMonday(year, 5), "Early May bank holiday"),
            Kept(LastMonday(year, 5), "Spring bank holiday"),
            Kept(LastMonday(year, 8), "Summer bank holiday"),
        };

        // Christmas Day first: when both fall at a weekend, its place is taken before Boxing Day looks for one.
        var christmas = new DateOnly(year, 12, 25);
        var boxing = new DateOnly(year, 12, 26);
        days.Add(InPlace(christmas, "Christmas Day", [boxing]));
        days.Add(InPlace(boxing, "Boxing Day", [days[^1].Date]));
        days.AddRange(Added.Where(day => day.Date.Year == year));
        return [.. days.OrderBy(day => day.Date)];
    }

    /// <summary>
    /// The bank holidays of one year, overlaid by a published list. A year that the list holds in full is as the list has it; of a year that it
    /// holds in part it only adds days, so that a list cut short never takes Christmas away.
    /// </summary>
    /// <param name="year">A year from 1996 on.</param>
    /// <param name="published">Bank holidays as published, of any years.</param>
    /// <returns>The days as kept, in date order.</returns>
    public static IReadOnlyList<BankHoliday> Of(int year, IReadOnlyList<BankHoliday> published)
    {
        var listed = published.Where(day => day.Date.Year == year).OrderBy(day => day.Date).ToList();
        return listed.Count == 0 ? Of(year)
            : listed.Count >= InAYear ? listed
            : [.. Of(year).Where(day => listed.All(other => other.Date != day.Date)).Concat(listed).OrderBy(day => day.Date)];
    }

    /// <summary>The last UK date for which the bank holidays are known from publication: the end of the last year published in full.</summary>
    /// <param name="published">Bank holidays as published.</param>
    /// <returns>A 31 December; never before <see cref="PublishedUntil"/>.</returns>
    public static DateOnly KnownUntil(IReadOnlyList<BankHoliday> published) => published
        .GroupBy(day => day.Date.Year).Where(year => year.Count() >= InAYear)
        .Select(year => new DateOnly(year.Key, 12, 31)).Append(PublishedUntil).Max();

    internal static IEnumerable<CalendarException> ExceptionsOf(IReadOnlyList<BankHoliday> published)
    {
        foreach (var year in published.Select(day => day.Date.Year).Distinct())
        {
            var (byRule, kept) = (Of(year), Of(year, published));
            foreach (var day in kept.ExceptBy(byRule.Select(d => d.Date), d => d.Date))
            {
                yield return new CalendarException(day.Date, day.Name, CalendarExceptionKind.Added);
            }

            foreach (var day in byRule.ExceptBy(kept.Select(d => d.Date), d => d.Date))
            {
                yield return new CalendarException(day.Date, day.Name, CalendarExceptionKind.Withdrawn);
            }
        }
    }

    /// <summary>Easter Sunday of the Gregorian calendar, by the anonymous algorithm.</summary>
    /// <param name="year">Any Gregorian year.</param>
    /// <returns>The date of Easter Sunday.</returns>
    public static DateOnly EasterSunday(int year)
    {
        var golden = year % 19;
        var century = year / 100;
        var leapCenturies = century / 4;
        var moonCorrection = ((8 * century) + 13) / 25;
        var moon = ((19 * golden) + century - leapCenturies - moonCorrection + 15) % 30;
        var early = moon == 29 || (moon == 28 && golden > 10) ? 1 : 0;
        var fullMoon = new DateOnly(year, 3, 21).AddDays(moon - early);
        return fullMoon.AddDays(7 - (int)fullMoon.DayOfWeek);
    }

    private static BankHoliday Kept(DateOnly byRule, string name) => new(Moved.GetValueOrDefault(byRule, byRule), name);

    private static BankHoliday InPlace(DateOnly day, string name, DateOnly[] taken)
    {
        var kept = day;
        while (kept.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || taken.Contains(kept))
        {
            kept = kept.AddDays(1);
        }

        return new BankHoliday(kept, kept == day ? name : $"{name}, substitute day");
    }

    private static DateOnly FirstMonday(int year, int month)
    {
        var first = new DateOnly(year, month, 1);
        return first.AddDays((8 - (int)first.DayOfWeek) % 7);
    }

    private static DateOnly LastMonday(int year, int month)
    {
        var last = new DateOnly(year, month, DateTime.DaysInMonth(year, month));
        return last.AddDays(-(((int)last.DayOfWeek + 6) % 7));
    }
}
