namespace CaseReview.Domain.Timetables;

/// <summary>
/// The bank holidays of England and Wales, by the rules of the Banking and Financial Dealings Act 1971 and custom,
/// with the days that were moved or added by proclamation. Years not yet proclaimed follow the rules.
/// </summary>
public static class BankHolidays
{
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
