using CaseReview.Domain.Timetables;
using CaseReview.Testing;

namespace CaseReview.UnitTests.Timetables;

public sealed class BankHolidayListTests
{
    private static readonly BankHoliday Jubilee = new(new DateOnly(2027, 6, 4), "Jubilee");

    [Fact]
    [Trait("Requirement", "X-28")]
    public void The_official_file_is_read_and_only_what_differs_from_the_rule_changes_the_calendar()
    {
        var list = BankHolidayList.Parse(HolidayFiles.Of(2026, 2028, Jubilee));

        var calendar = WorkingCalendar.Of(list.Days);

        Assert.Equal([new CalendarException(Jubilee.Date, "Jubilee", CalendarExceptionKind.Added)], calendar.Exceptions);
        Assert.False(calendar.IsWorkingDay(Jubilee.Date));
        Assert.Equal("Jubilee", calendar.NameOf(Jubilee.Date));
        Assert.Same(WorkingCalendar.EnglandAndWales, WorkingCalendar.Of(BankHolidayList.Parse(HolidayFiles.Of(2026, 2028)).Days));
    }

    [Fact]
    [Trait("Requirement", "X-28")]
    public void A_year_in_full_is_as_published_and_a_year_in_part_loses_nothing()
    {
        var moved = BankHolidays.Of(2027).Where(day => day.Name != "Spring bank holiday").Append(new BankHoliday(new DateOnly(2027, 6, 3), "Spring bank holiday")).ToList();

        var inFull = WorkingCalendar.Of(moved);
        var inPart = WorkingCalendar.Of([Jubilee]);

        Assert.True(inFull.IsWorkingDay(new DateOnly(2027, 5, 31)));
        Assert.False(inFull.IsWorkingDay(new DateOnly(2027, 6, 3)));
        Assert.False(inPart.IsWorkingDay(Jubilee.Date));
        Assert.False(inPart.IsWorkingDay(new DateOnly(2027, 12, 27)));
    }

    [Fact]
    public void It_is_known_until_the_last_year_that_was_published_in_full()
    {
        var list = BankHolidayList.Parse(HolidayFiles.Of(2029, 2031, new BankHoliday(new DateOnly(2032, 1, 1), "New Year’s Day")));

        Assert.Equal(new DateOnly(2028, 12, 31), BankHolidays.KnownUntil([]));
        Assert.Equal(new DateOnly(2031, 12, 31), BankHolidays.KnownUntil(list.Days));
    }

    [Theory]
    [InlineData("""{"scotland":{"division":"scotland","events":[]}}""", "division: The list is for scotland")]
    [InlineData("""{"division":"northern-ireland","events":[]}""", "division: The list is for northern-ireland")]
    [InlineData("""{"england-and-wales":{"division":"england-and-wales","events":[{"title":"A","date":"2027-05-03"},{"title":"B","date":"2027-05-03"}]}}""", "england-and-wales.events[1].date: 2027-05-03 stands in the list twice")]
    [InlineData("""{"england-and-wales":{"division":"england-and-wales","events":[{"title":"A","date":"2027-02-30"}]}}""", "england-and-wales.events[0].date: “2027-02-30” is not a date")]
    [InlineData("""{"england-and-wales":{"division":"england-and-wales","events":[{"date":"2027-05-03"}]}}""", "england-and-wales.events[0].title: Every bank holiday needs a title")]
    [InlineData("""{"england-and-wales":{"division":"england-and-wales","events":[7]}}""", "england-and-wales.events[0].date")]
    [InlineData("""{"england-and-wales":{"division":"england-and-wales"}}""", "england-and-wales.events: There is no list")]
    [InlineData("""{"england-and-wales":{"division":"england-and-wales","events":[]}}""", "england-and-wales.events: The list is empty")]
    [InlineData("[]", "the file: This is not a list")]
    [InlineData("{", "line 1: This is not JSON")]
    public void A_wrong_list_is_refused_with_the_place_and_the_mistake(string json, string mistake)
    {
        var refused = Assert.Throws<InvalidHolidayList>(() => BankHolidayList.Parse(json));

        Assert.Contains(mistake, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_calendar_was_counted_with_can_be_kept_and_compared()
    {
        var before = WorkingCalendar.EnglandAndWales.WithClosures([new ClosureDay(new DateOnly(2026, 12, 29), "Office | move")]);
        var after = WorkingCalendar.Of([Jubilee]);

        var kept = CalendarException.Read(CalendarException.Write(before.Exceptions));

        Assert.Equal(before.Exceptions, kept);
        Assert.Equal(
            ["Friday 4 June 2027 is now a bank holiday (Jubilee)", "the office is no longer closed on Tuesday 29 December 2026 (Office | move)"],
            CalendarException.Changes(kept, after.Exceptions));
    }
}
