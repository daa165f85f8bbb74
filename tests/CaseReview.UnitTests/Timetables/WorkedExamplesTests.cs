using CaseReview.Domain.Timetables;
using static CaseReview.UnitTests.Timetables.Rules;

namespace CaseReview.UnitTests.Timetables;

/// <summary>The places where the partnerships' papers disagree, with the dates worked out by hand.</summary>
public sealed class WorkedExamplesTests
{
    private const string Aware = "2026-03-30T16:20";
    private const string Notified = "2026-04-02T11:00";
    private const string Referral = "2026-04-07T09:10";
    private const string Commissioned = "2026-04-08T14:00";
    private const string Templates = "2026-04-09T12:00";

    [Theory]
    [InlineData(Aware, "2026-04-08", "2026-04-13", "2026-04-15", "2026-04-17", "2026-04-22", "2026-04-21", "2026-04-04")]
    [InlineData(Notified, "2026-04-13", "2026-04-16", "2026-04-20", "2026-04-22", "2026-04-27", "2026-04-24", "2026-04-07")]
    [InlineData(Referral, "2026-04-14", "2026-04-17", "2026-04-21", "2026-04-23", "2026-04-28", "2026-04-27", "2026-04-12")]
    [InlineData(Commissioned, "2026-04-15", "2026-04-20", "2026-04-22", "2026-04-24", "2026-04-29", "2026-04-28", "2026-04-13")]
    [InlineData(Templates, "2026-04-16", "2026-04-21", "2026-04-23", "2026-04-27", "2026-04-30", "2026-04-29", "2026-04-14")]
    [Trait("Requirement", "X-01")]
    public void The_worked_calendar_around_Easter(
        string from, string five, string eight, string ten, string twelve, string fifteen, string inclusive, string calendarDays)
    {
        string[] expected = [five, eight, ten, twelve, fifteen, inclusive, calendarDays];

        DeadlineRule[] rules =
        [
            .. new[] { 5, 8, 10, 12, 15 }.Select(days => Rule(days, TimeUnit.WorkingDays)),
            Rule(15, TimeUnit.WorkingDays) with { DayCount = DayCount.AnchorIsDayOne },
            Rule(5, TimeUnit.CalendarDays),
        ];

        Assert.Equal(expected.Select(Date), rules.Select(rule => rule.Due(from).Day));
    }

    [Fact]
    [Trait("Requirement", "D-RR-01")]
    [Trait("Requirement", "D-NP-01")]
    [Trait("Requirement", "X-04")]
    public void Three_clocks_for_the_report_are_all_shown_and_the_earliest_drives()
    {
        var timetable = Doncaster.Timetable(
            ("became-aware", Aware), ("panel-notified", Notified), ("referral-received", Referral), ("rapid-review-commissioned", Commissioned));

        var clocks = timetable.Where(milestone => milestone.Key == MilestoneKeys.SubmitToPanel).ToList();
        Assert.Equal([Date("2026-04-27"), Date("2026-04-28"), Date("2026-04-29")], clocks.Select(clock => clock.Day));
        Assert.Equal([true, false, false], clocks.Select(clock => clock.Driving));
        Assert.Equal([Basis.Statutory, Basis.Local, Basis.Local], clocks.Select(clock => clock.Rule.Basis));
    }

    [Fact]
    [Trait("Requirement", "X-04")]
    public void A_partnership_may_say_that_a_later_clock_drives()
    {
        var rules = Doncaster with
        {
            Rules = [.. Doncaster.Rules.Select(rule => rule with { Drives = rule is { Key: MilestoneKeys.SubmitToPanel, Anchor: EventKeys.ReferralReceived } })],
        };

        var timetable = rules.Timetable(("panel-notified", Notified), ("referral-received", Referral));

        Assert.Equal(Date("2026-04-28"), timetable.Driving(MilestoneKeys.SubmitToPanel).Day);
    }

    [Fact]
    [Trait("Requirement", "D-RR-03")]
    [Trait("Requirement", "D-RR-04")]
    [Trait("Requirement", "D-NOT-05")]
    public void Templates_have_a_clock_from_awareness_and_one_from_the_notification()
    {
        var timetable = Doncaster.Timetable(("became-aware", Aware), ("panel-notified", Notified));

        Assert.Equal(Date("2026-04-08"), timetable.Driving(MilestoneKeys.NotifyPanel).Day);
        Assert.Equal(Date("2026-04-08"), timetable.Driving(MilestoneKeys.RequestReturns).Day);
        Assert.Equal(Date("2026-04-13"), timetable.From(MilestoneKeys.RequestReturns, "panel-notified").Day);
    }

    [Theory]
    [InlineData("business-unit-notified", "2026-04-02T11:05", Landing.KeepAndWarn, "2026-04-04T11:05")]
    [InlineData("business-unit-notified", "2026-04-02T11:05", Landing.NextWorkingDay, "2026-04-07T11:05")]
    [InlineData("referral-received", Referral, Landing.KeepAndWarn, "2026-04-09T09:10")]
    [InlineData("draft-shared-with-partners", "2026-04-24T16:00", Landing.KeepAndWarn, "2026-04-26T16:00")]
    [InlineData("draft-shared-with-partners", "2026-04-24T16:00", Landing.NextWorkingDay, "2026-04-27T16:00")]
    [InlineData("draft-shared-with-partners", "2026-05-01T15:00", Landing.KeepAndWarn, "2026-05-03T15:00")]
    [InlineData("draft-shared-with-partners", "2026-05-01T15:00", Landing.NextWorkingDay, "2026-05-05T15:00")]
    [Trait("Requirement", "D-RR-02")]
    [Trait("Requirement", "D-SIG-02")]
    public void Forty_eight_hours_are_elapsed_hours_and_a_landing_is_a_choice(string happened, string when, Landing landing, string due)
    {
        var rules = Doncaster with { Rules = [.. Doncaster.Rules.Select(rule => rule.Unit is TimeUnit.ClockHours ? rule with { Landing = landing } : rule)] };

        var milestone = rules.Timetable((happened, when)).Single(milestone => milestone is { DueAt: not null, Projected: false, Rule.AppliesTo: [] });

        Assert.Null(milestone.Due);
        Assert.Equal(Time(due), milestone.DueAt);
        Assert.Equal(landing is Landing.KeepAndWarn && milestone.Day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday, milestone.Warning is not null);
    }

    [Theory]
    [InlineData("2026-04-02T11:05", "2026-04-08")]
    [InlineData(Referral, "2026-04-09")]
    [InlineData("2026-04-24T16:00", "2026-04-28")]
    [InlineData("2026-05-01T15:00", "2026-05-06")]
    [Trait("Requirement", "D-RR-02")]
    public void Two_working_days_are_another_reading_of_forty_eight_hours(string from, string due) =>
        Assert.Equal(Date(due), Rule(2, TimeUnit.WorkingDays).Due(from).Day);

    [Fact]
    [Trait("Requirement", "D-RR-06")]
    public void Returns_are_due_five_working_days_after_they_are_asked_for_whichever_word_is_used()
    {
        var returns = Doncaster.Timetable(("returns-requested", Templates)).Where(milestone => milestone.Key == MilestoneKeys.ReturnsDue).ToList();

        Assert.Equal([Date("2026-04-16"), Date("2026-04-16")], returns.Select(milestone => milestone.Day));
        Assert.Equal([true, false], returns.Select(milestone => milestone.Driving));
        Assert.Equal(Date("2026-04-14"), Rule(5, TimeUnit.CalendarDays).Due(Templates).Day);
    }

    [Theory]
    [InlineData("2026-04-22", "2026-10-22", false)]
    [InlineData("2026-06-03", "2026-12-03", false)]
    [InlineData("2026-06-15", "2026-12-15", false)]
    [InlineData("2026-03-31", "2026-09-30", false)]
    [InlineData("2026-08-28", "2027-02-28", true)]
    [Trait("Requirement", "D-REV-07")]
    public void Six_months_clip_to_the_end_of_a_short_month_and_warn_at_a_weekend(string decided, string due, bool warns)
    {
        var milestone = Doncaster.Timetable(("review-decided", decided)).Driving(MilestoneKeys.CompleteReview);

        Assert.Equal(Date(due), milestone.Due);
        Assert.Equal(warns, milestone.Warning is not null);
    }

    [Fact]
    [Trait("Requirement", "H-PUB-02")]
    public void The_national_seven_working_days_come_before_the_local_seven_days()
    {
        var timetable = Of("herefordshire").Timetable(("publication-planned", "2026-06-01"));

        var clocks = timetable.Where(milestone => milestone.Key == MilestoneKeys.ReportToPanelBeforePublication).ToList();
        Assert.Equal([Date("2026-05-20"), Date("2026-05-25")], clocks.Select(clock => clock.Day));
        Assert.Equal([true, false], clocks.Select(clock => clock.Driving));
    }

    [Theory]
    [InlineData(5, "2026-04-08", "2026-04-07")]
    [InlineData(7, "2026-04-02", "2026-04-01")]
    [InlineData(10, "2026-03-30", "2026-03-27")]
    [Trait("Requirement", "D-MTG-04")]
    [Trait("Requirement", "K-MTG-02")]
    [Trait("Requirement", "H-MTG-02")]
    [Trait("Requirement", "S-MTG-02")]
    public void Working_days_before_a_meeting_count_back_from_it_or_leave_clear_days(int days, string due, string clear)
    {
        var rule = Rule(days, TimeUnit.WorkingDays) with { Direction = Direction.Before };

        Assert.Equal(Date(due), rule.Due("2026-04-15").Day);
        Assert.Equal(Date(clear), (rule with { DayCount = DayCount.ClearDays }).Due("2026-04-15").Day);
    }

    [Fact]
    [Trait("Requirement", "K-MTG-03")]
    public void A_due_date_on_a_bank_holiday_stays_and_its_reminder_comes_before()
    {
        var minutes = Of("kingston-richmond").Timetable(("meeting-held", "2026-04-13")).Driving(MilestoneKeys.MinutesOut);

        Assert.Equal(Date("2026-05-04"), minutes.Due);
        Assert.Equal(Date("2026-05-01"), FollowUp.DaysOf(minutes.Rule, minutes.Day, WorkingCalendar.EnglandAndWales)[0]);
        Assert.Equal(Date("2026-05-05"), (minutes.Rule with { Landing = Landing.NextWorkingDay }).Due("2026-04-13").Day);
    }

    [Theory]
    [InlineData("doncaster", "2026-04-22")]
    [InlineData("herefordshire", "2026-04-29")]
    [InlineData("salford", "2026-05-06")]
    [InlineData("kingston-richmond", "2026-05-06")]
    [Trait("Requirement", "D-MTG-07")]
    [Trait("Requirement", "K-MTG-03")]
    [Trait("Requirement", "H-MTG-07")]
    [Trait("Requirement", "S-MTG-04")]
    public void One_meeting_has_four_days_for_its_minutes(string partnership, string due) =>
        Assert.Equal(Date(due), Of(partnership).Timetable(("meeting-held", "2026-04-15")).Driving(MilestoneKeys.MinutesOut).Day);

    [Fact]
    [Trait("Requirement", "D-NP-05")]
    public void The_Panels_reply_has_no_date_before_the_Panel_has_met()
    {
        Assert.DoesNotContain(Doncaster.Timetable(("report-submitted", "2026-04-28")), milestone => milestone.Key == MilestoneKeys.PanelResponse);
        Assert.Equal(Date("2026-05-13"), Rule(10, TimeUnit.WorkingDays).Due("2026-04-28").Day);
        Assert.Equal(Date("2026-06-03"), Doncaster.Timetable(("panel-meeting-held", "2026-05-19")).Driving(MilestoneKeys.PanelResponse).Due);
    }

    [Fact]
    [Trait("Requirement", "H-RR-06")]
    public void An_adults_rapid_review_counts_from_the_accepted_referral_as_a_default_and_not_by_law()
    {
        var review = Of("herefordshire").Timetable(("referral-accepted", Referral)).Driving("adult-rapid-review");

        Assert.Equal((Date("2026-04-28"), Basis.NationalDefault), (review.Due, review.Rule.Basis));
    }

    [Fact]
    [Trait("Requirement", "S-MTG-01")]
    [Trait("Requirement", "S-REP-01")]
    public void Six_calendar_weeks_make_the_year_of_meetings()
    {
        string[] year = ["2026-01-14", "2026-02-25", "2026-04-08", "2026-05-20", "2026-07-01", "2026-08-12", "2026-09-23", "2026-11-04", "2026-12-16"];

        Assert.All(year.Zip(year.Skip(1)), pair =>
            Assert.Equal(Date(pair.Second), Of("salford").Timetable(("meeting-held", pair.First)).Driving("next-meeting").Day));
    }

    [Theory]
    [InlineData(NonWorkingAnchor.AnchorStays, "2026-04-07")]
    [InlineData(NonWorkingAnchor.MoveToNextWorkingDay, "2026-04-08")]
    [Trait("Requirement", "D-NOT-05")]
    public void An_event_on_a_Saturday_is_day_0_unless_the_partnership_says_otherwise(NonWorkingAnchor anchor, string due) =>
        Assert.Equal(Date(due), (Rule(5, TimeUnit.WorkingDays) with { NonWorkingAnchor = anchor }).Due("2026-03-28").Day);

    [Theory]
    [InlineData("2026-03-28T12:00", "2026-03-30T13:00")]
    [InlineData("2026-10-24T12:00", "2026-10-26T11:00")]
    [Trait("Requirement", "X-01")]
    public void Forty_eight_hours_stay_forty_eight_hours_when_the_clocks_change(string from, string due) =>
        Assert.Equal(Time(due), Rule(48, TimeUnit.ClockHours).Due(from).At);
}
