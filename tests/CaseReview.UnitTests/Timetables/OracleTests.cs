using System.Globalization;
using System.Text.Json;
using CaseReview.Domain.Timetables;

namespace CaseReview.UnitTests.Timetables;

/// <summary>Every way to count, held against one that walks: day by day over the published list of bank holidays, hour by hour over the clock changes.</summary>
public sealed class OracleTests
{
    private static readonly HashSet<DateOnly> Holidays = Published();

    [Theory]
    [Trait("Requirement", "X-01")]
    [Trait("Requirement", "X-28")]
    [InlineData(20_150_101)]
    [InlineData(20_351_231)]
    public void Every_rule_lands_where_walking_lands(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 20_000; round++)
        {
            var rule = SomeRule(random);
            var from = SomeTime(random);

            var due = Counting.Due(rule, from, WorkingCalendar.EnglandAndWales);

            var (date, at) = Walk(rule, from);
            Assert.True(due.Date == date && due.At == at, $"{rule} from {from}: {due}, walking gives {date} {at:u}");
        }
    }

    [Theory]
    [Trait("Requirement", "X-01")]
    [InlineData("2026-03-28T20:00", 12, "2026-03-29T09:00")] // The clocks go on: twelve hours end at nine.
    [InlineData("2026-10-24T20:00", 12, "2026-10-25T07:00")] // The clocks go back.
    [InlineData("2026-03-29T00:30", 1, "2026-03-29T02:30")]
    [InlineData("2026-06-30T23:30", 1, "2026-07-01T00:30")]
    public void Clock_hours_pass_through_both_changes_of_the_clock(string from, int hours, string until)
    {
        var due = Rules.Rule(hours, TimeUnit.ClockHours).Due(from);

        Assert.Equal(Rules.Time(until), due.At);
    }

    [Theory]
    [Trait("Requirement", "X-01")]
    [InlineData("2026-01-31", 1, "2026-02-28")]
    [InlineData("2028-01-31", 1, "2028-02-29")]
    [InlineData("2026-08-31", 6, "2027-02-28")]
    [InlineData("2026-11-30", 3, "2027-02-28")]
    public void A_month_from_the_end_of_a_month_ends_with_the_month(string from, int months, string until) =>
        Assert.Equal(Rules.Date(until), Rules.Rule(months, TimeUnit.CalendarMonths).Due(from).Date);

    [Theory]
    [Trait("Requirement", "X-01")]
    [InlineData("2026-06-30T22:59:59Z", "2026-06-30")]
    [InlineData("2026-06-30T23:00:00Z", "2026-07-01")] // Midnight in the United Kingdom is an hour before that of UTC in summer.
    [InlineData("2026-12-31T23:59:59Z", "2026-12-31")]
    public void The_day_of_an_event_is_the_day_in_the_united_kingdom(string at, string day)
    {
        Assert.True(Occurrence.TryParse(at, out var happened));

        Assert.Equal(Rules.Date(day), Counting.DayZero(Rules.Rule(5, TimeUnit.WorkingDays), happened, WorkingCalendar.EnglandAndWales));
    }

    private static DeadlineRule SomeRule(Random random) => Rules.Rule(random.Next(0, 61), Any<TimeUnit>(random)) with
    {
        Direction = Any<Direction>(random),
        DayCount = Any<DayCount>(random),
        Landing = Any<Landing>(random),
        NonWorkingAnchor = Any<NonWorkingAnchor>(random),
        Basis = Any<Basis>(random),
    };

    // Within the published years, with room for sixty months either way; a third without a time, a third close to midnight.
    private static Occurrence SomeTime(Random random)
    {
        var day = new DateOnly(2020, 2, 1).AddDays(random.Next(0, 365 * 10));
        var minutes = random.Next(3) == 0 ? random.Next(-90, 90) : random.Next(0, 24 * 60);
        return random.Next(3) == 0 ? Occurrence.On(day) : Occurrence.At(new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero).AddMinutes(minutes));
    }

    private static (DateOnly? Date, DateTimeOffset? At) Walk(DeadlineRule rule, Occurrence from)
    {
        var step = rule.Direction is Direction.After ? 1 : -1;
        var start = from.Date;
        while (rule.NonWorkingAnchor is not NonWorkingAnchor.AnchorStays && !Works(start))
        {
            start = start.AddDays(step);
        }

        if (rule.Unit is TimeUnit.ClockHours)
        {
            return WalkHours(rule, from, start, step);
        }

        var date = rule.Unit is TimeUnit.CalendarMonths ? WalkMonths(start, step * rule.Amount) : WalkDays(rule, start, step);
        return (Land(rule.Landing, date), null);
    }

    private static DateOnly WalkDays(DeadlineRule rule, DateOnly start, int step)
    {
        bool Counts(DateOnly day) => rule.Unit is not TimeUnit.WorkingDays || Works(day);
        var wanted = (rule.Unit is TimeUnit.CalendarWeeks ? 7 * rule.Amount : rule.Amount) + (rule.DayCount is DayCount.ClearDays ? 1 : 0);
        var number = rule.DayCount is DayCount.AnchorIsDayOne && Counts(start) ? 1 : 0;
        var date = start;
        while (number < wanted)
        {
            date = date.AddDays(step);
            number += Counts(date) ? 1 : 0;
        }

        return date;
    }

    private static DateOnly WalkMonths(DateOnly start, int months)
    {
        var (year, month) = (start.Year, start.Month);
        for (var left = Math.Abs(months); left > 0; left--)
        {
            month += Math.Sign(months);
            (year, month) = month switch { 0 => (year - 1, 12), 13 => (year + 1, 1), _ => (year, month) };
        }

        return new DateOnly(year, month, Math.Min(start.Day, DateTime.DaysInMonth(year, month)));
    }

    private static (DateOnly? Date, DateTimeOffset? At) WalkHours(DeadlineRule rule, Occurrence from, DateOnly start, int step)
    {
        var at = start == from.Date && from.Instant is { } instant ? instant : Midnight(start);
        for (var left = rule.Amount; left > 0; left--)
        {
            at = at.AddHours(step);
        }

        var (day, time) = Wall(at);
        var landed = Land(rule.Landing, day);
        return landed == day ? (null, at)
            : rule.Landing is Landing.NextWorkingDayEnd ? (landed, null)
            : (null, Instant(landed, time));
    }

    private static DateOnly Land(Landing landing, DateOnly date)
    {
        var step = landing switch { Landing.PreviousWorkingDay => -1, Landing.NextWorkingDay or Landing.NextWorkingDayEnd => 1, _ => 0 };
        while (step != 0 && !Works(date))
        {
            date = date.AddDays(step);
        }

        return date;
    }

    private static bool Works(DateOnly date) => date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !Holidays.Contains(date);

    private static DateTimeOffset Midnight(DateOnly day) => Instant(day, TimeOnly.MinValue);

    // British Summer Time by its rule: from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of October.
    private static bool IsSummer(DateTimeOffset at) => at >= Change(at.UtcDateTime.Year, 3) && at < Change(at.UtcDateTime.Year, 10);

    private static DateTimeOffset Change(int year, int month)
    {
        var day = new DateOnly(year, month, 31);
        return new DateTimeOffset(day.AddDays(-(int)day.DayOfWeek), new TimeOnly(1, 0), TimeSpan.Zero);
    }

    private static (DateOnly Day, TimeOnly Time) Wall(DateTimeOffset at)
    {
        var wall = at.UtcDateTime.AddHours(IsSummer(at) ? 1 : 0);
        return (DateOnly.FromDateTime(wall), TimeOnly.FromDateTime(wall));
    }

    // A time that is skipped in spring moves on an hour; of two alike in autumn the later one, in winter time, is meant.
    private static DateTimeOffset Instant(DateOnly day, TimeOnly time)
    {
        var winter = new DateTimeOffset(day, time, TimeSpan.Zero);
        return Wall(winter) == (day, time) || !IsSummer(winter.AddHours(-1)) ? winter : winter.AddHours(-1);
    }

    private static T Any<T>(Random random)
        where T : struct, Enum => Enum.GetValues<T>()[random.Next(Enum.GetValues<T>().Length)];

    private static HashSet<DateOnly> Published()
    {
        using var list = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "data", "bank-holidays-england-and-wales.json")));
        return [.. list.RootElement.GetProperty("events").EnumerateArray()
            .Select(day => DateOnly.ParseExact(day.GetProperty("date").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture))];
    }
}
