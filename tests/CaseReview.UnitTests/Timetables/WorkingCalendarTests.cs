using System.Text.Json;
using CaseReview.Domain.Timetables;

namespace CaseReview.UnitTests.Timetables;

public sealed class WorkingCalendarTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.EnglandAndWales;

    [Fact]
    [Trait("Requirement", "X-28")]
    public void The_computed_bank_holidays_equal_the_published_list()
    {
        using var list = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "data", "bank-holidays-england-and-wales.json")));
        var published = list.RootElement.GetProperty("events").EnumerateArray()
            .Select(day => DateOnly.Parse(day.GetProperty("date").GetString()!, System.Globalization.CultureInfo.InvariantCulture)).Order();

        var computed = Enumerable.Range(2015, 21).SelectMany(BankHolidays.Of).Select(day => day.Date).Order();

        Assert.Equal(published, computed);
    }

    [Theory]
    [Trait("Requirement", "X-28")]
    [InlineData(1)]
    [InlineData(20_261)]
    public void Adding_and_counting_agree_with_walking_day_by_day(int seed)
    {
        var random = new Random(seed);
        var closures = Enumerable.Range(0, 200).Select(_ => new ClosureDay(SomeDate(random), "Office closed")).ToList();
        var withClosures = Calendar.WithClosures(closures);

        for (var round = 0; round < 3_000; round++)
        {
            var calendar = round % 2 == 0 ? Calendar : withClosures;
            var start = SomeDate(random);
            var amount = random.Next(-90, 91);

            Assert.Equal(Walked(calendar, start, amount), calendar.Add(start, amount));
            Assert.Equal(calendar.Add(start, -amount), calendar.Subtract(start, amount));
            var end = start.AddDays(random.Next(-200, 200));
            Assert.Equal(WalkedCount(calendar, start, end), calendar.Count(start, end));
        }
    }

    [Fact]
    [Trait("Requirement", "X-28")]
    public void A_closure_day_moves_local_deadlines_and_never_national_ones()
    {
        var calendar = Calendar.WithClosures([new ClosureDay(new DateOnly(2026, 12, 29), "Office closed")]);

        Assert.False(calendar.For(Basis.Local).IsWorkingDay(new DateOnly(2026, 12, 29)));
        Assert.True(calendar.For(Basis.Statutory).IsWorkingDay(new DateOnly(2026, 12, 29)));
        Assert.True(calendar.For(Basis.NationalExpectation).IsWorkingDay(new DateOnly(2026, 12, 29)));
        Assert.Equal("Office closed", calendar.NameOf(new DateOnly(2026, 12, 29)));
    }

    [Theory]
    [InlineData(2026, 5, 4, "Monday 4 May 2026 is not a working day (Early May bank holiday)")]
    [InlineData(2026, 5, 3, "Sunday 3 May 2026 is not a working day")]
    [InlineData(2026, 5, 5, null)]
    public void A_day_off_says_why(int year, int month, int day, string? why) =>
        Assert.Equal(why, Calendar.WhyNotWorking(new DateOnly(year, month, day)));

    [Fact]
    public void Both_ends_of_the_calendar_are_refused_rather_than_guessed()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Calendar.Add(WorkingCalendar.Last, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Calendar.Subtract(WorkingCalendar.First, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Calendar.IsWorkingDay(WorkingCalendar.Last.AddDays(1)));
    }

    private static DateOnly SomeDate(Random random) => new DateOnly(2015, 1, 1).AddDays(random.Next(0, 365 * 20));

    /// <summary>The slow way, which nobody can get wrong: it knows the holidays only as a list.</summary>
    private static DateOnly Walked(WorkingCalendar calendar, DateOnly start, int amount)
    {
        var date = start;
        for (var left = Math.Abs(amount); left > 0;)
        {
            date = date.AddDays(Math.Sign(amount));
            left -= Works(calendar, date) ? 1 : 0;
        }

        return date;
    }

    private static int WalkedCount(WorkingCalendar calendar, DateOnly from, DateOnly to)
    {
        var (low, high, sign) = from <= to ? (from, to, 1) : (to, from, -1);
        var count = 0;
        for (var date = low.AddDays(1); date <= high; date = date.AddDays(1))
        {
            count += Works(calendar, date) ? 1 : 0;
        }

        return sign * count;
    }

    private static bool Works(WorkingCalendar calendar, DateOnly date) =>
        date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && calendar.NameOf(date) is null;
}
