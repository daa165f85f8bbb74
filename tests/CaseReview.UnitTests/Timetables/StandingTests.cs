using CaseReview.Domain.Timetables;
using static CaseReview.UnitTests.Timetables.Rules;

namespace CaseReview.UnitTests.Timetables;

public sealed class StandingTests
{
    [Theory]
    [InlineData("2026-12-10T09:00", "11 working days left", StandingKind.Left)]
    [InlineData("2026-12-23T09:00", "2 working days left", StandingKind.Soon)]
    [InlineData("2026-12-24T09:00", "1 working day left", StandingKind.Soon)]
    [InlineData("2026-12-29T23:59", "Due today", StandingKind.DueToday)]
    [InlineData("2026-12-30T00:00", "1 working day late", StandingKind.Late)]
    [InlineData("2026-12-31T12:00", "2 working days late", StandingKind.Late)]
    [Trait("Requirement", "X-01")]
    public void Days_left_are_counted_in_working_days_and_late_begins_at_midnight(string now, string words, StandingKind kind)
    {
        var standing = Standing.Of(Date("2026-12-29"), null, projected: false, met: null, Time(now), WorkingCalendar.EnglandAndWales);

        Assert.Equal(new Standing(kind, words), standing);
    }

    [Theory]
    [InlineData("2026-04-04T11:05", "Done")]
    [InlineData("2026-04-04T11:06", "Done late")]
    [InlineData("2026-04-04", "Done")]
    public void Hours_are_met_to_the_minute(string met, string words)
    {
        var standing = Standing.Of(null, Time("2026-04-04T11:05"), projected: false, When(met), Time("2026-05-01T09:00"), WorkingCalendar.EnglandAndWales);

        Assert.Equal(words, standing.Words);
    }

    [Fact]
    public void Without_a_whole_working_day_between_the_words_stay_true()
    {
        var friday = Time("2026-04-10T09:00");

        Assert.Equal("Less than 1 working day left", Of("2026-04-11T10:00").Words);
        Assert.Equal("Due today", Of("2026-04-10T10:00").Words);
        Assert.Equal("Less than 1 working day late", Of("2026-04-10T08:00").Words);

        Standing Of(string dueAt) => Standing.Of(null, Time(dueAt), projected: false, met: null, friday, WorkingCalendar.EnglandAndWales);
    }
}
