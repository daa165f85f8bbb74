using CaseReview.Domain.Timetables;
using static CaseReview.UnitTests.Timetables.Rules;

namespace CaseReview.UnitTests.Timetables;

[Trait("Requirement", "X-01")]
public sealed class FollowUpTests
{
    private static readonly WorkingCalendar National = WorkingCalendar.EnglandAndWales;

    private static readonly DeadlineRule Told = Rule(5, TimeUnit.WorkingDays) with { Reminders = [-2, 0, 1], Remind = ["BusinessUnitOfficer"], Escalate = ["GroupChair"] };

    [Theory]
    [InlineData("2026-03-16T08:00", "2026-03-18T08:00", "2026-03-19T08:00", "2026-03-19T08:00", "2026-03-18")]
    [InlineData("2026-03-26T08:00", "2026-03-30T07:00", "2026-03-31T07:00", "2026-03-31T07:00", "2026-03-30")]
    [InlineData("2026-04-29T07:00", "2026-05-01T07:00", "2026-05-05T07:00", "2026-05-05T07:00", "2026-05-04")]
    public void Reminders_and_the_word_that_it_is_late_go_on_working_mornings_in_the_United_Kingdom(string before, string on, string after, string late, string due)
    {
        var plan = FollowUp.After(Told, Date(due), null, National, Time("2026-01-05T09:00"), reminded: false);

        Assert.Equal([Utc(before), Utc(on), Utc(after)], plan.Reminders);
        Assert.Equal(Utc(late), plan.Escalation);
    }

    [Fact]
    public void Clock_hours_are_made_known_at_the_very_instant()
    {
        var due = Time("2026-12-12T10:00");

        var plan = FollowUp.After(Told, Date("2026-12-12"), due, National, Time("2026-12-10T10:00"), reminded: false);

        Assert.Equal(due, plan.Escalation);
        Assert.Equal([Utc("2026-12-11T08:00"), Utc("2026-12-14T08:00")], plan.Reminders);
    }

    [Fact]
    [Trait("Requirement", "D-SIG-02")]
    public void Hours_that_run_over_a_weekend_are_reminded_of_at_half_time_and_once()
    {
        var (friday, sunday) = (Time("2026-12-11T16:00"), Time("2026-12-13T16:00"));

        Assert.Equal([Utc("2026-12-12T16:00"), Utc("2026-12-14T08:00")], FollowUp.After(Told, Date("2026-12-13"), sunday, National, friday, reminded: false).Reminders);
        Assert.Equal([Utc("2026-12-14T08:00")], FollowUp.After(Told, Date("2026-12-13"), sunday, National, Utc("2026-12-12T16:01"), reminded: true).Reminders);
    }

    [Fact]
    [Trait("Requirement", "X-28")]
    public void Nobody_is_reminded_on_a_day_on_which_the_office_is_closed()
    {
        var closed = National.WithClosures([new ClosureDay(Date("2026-03-16"), "Training day")]);

        var plan = FollowUp.After(Told, Date("2026-03-18"), null, closed, Time("2026-01-05T09:00"), reminded: false);

        Assert.Equal(Utc("2026-03-13T08:00"), plan.Reminders[0]);
    }

    [Theory]
    [InlineData("2026-03-23T10:00", "2026-03-24T08:00")]
    [InlineData("2026-03-27T18:00", "2026-03-30T07:00")]
    [InlineData("2026-03-23T06:30", "2026-03-23T08:00")]
    public void What_was_late_before_anybody_wrote_it_down_is_made_known_on_the_next_working_morning_and_past_reminders_are_not_made_up_for(string since, string late)
    {
        var plan = FollowUp.After(Told, Date("2026-03-18"), null, National, Time(since), reminded: false);

        Assert.Empty(plan.Reminders);
        Assert.Equal(Utc(late), plan.Escalation);
        Assert.Equal(plan.Escalation, plan.Next);
    }

    [Fact]
    public void A_rule_that_tells_nobody_has_no_word_of_lateness() =>
        Assert.Null(FollowUp.After(Rule(5, TimeUnit.WorkingDays) with { Reminders = [0] }, Date("2026-03-18"), null, National, Time("2026-01-05T09:00"), reminded: false).Next);

    private static DateTimeOffset Utc(string text) => new(DateTime.ParseExact(text, "yyyy-MM-ddTHH:mm", System.Globalization.CultureInfo.InvariantCulture), TimeSpan.Zero);
}
