using CaseReview.Domain.Timetables;
using static CaseReview.UnitTests.Timetables.Rules;

namespace CaseReview.UnitTests.Timetables;

/// <summary>What the readings of one paper, or of two, do to one and the same act, worked out by hand.</summary>
public sealed class ReadingsTests
{
    private const string Aware = "2026-03-30T16:20";
    private const string Notified = "2026-04-02T11:00";
    private const string Commissioned = "2026-04-08T14:00";

    [Theory]
    [InlineData(MilestoneKeys.SubmitToPanel, "rapid-review-commissioned", "2026-04-29", "Done", 0)]
    [InlineData(MilestoneKeys.SubmitToPanel, "panel-notified", "2026-04-29", "Done late", 2)]
    [InlineData(MilestoneKeys.RequestReturns, "became-aware", "2026-04-09", "Done late", 1)]
    [InlineData(MilestoneKeys.RequestReturns, "panel-notified", "2026-04-09", "Done", -2)]
    [InlineData(MilestoneKeys.ScopingMeeting, "referral-received", Commissioned, "Done", -1)]
    [InlineData(MilestoneKeys.ScopingMeeting, "business-unit-notified", Commissioned, "Done late", 2)]
    [Trait("Requirement", "X-04")]
    [Trait("Requirement", "D-RR-02")]
    [Trait("Requirement", "D-RR-04")]
    [Trait("Requirement", "D-NP-01")]
    public void One_act_is_in_time_under_one_paper_and_late_under_the_other(string key, string anchor, string done, string stands, int workingDaysLate)
    {
        var timetable = Doncaster.Timetable(
            ("became-aware", Aware), ("panel-notified", Notified), ("business-unit-notified", "2026-04-02T11:05"),
            ("referral-received", "2026-04-07T09:10"), ("rapid-review-commissioned", Commissioned));

        var clock = timetable.From(key, anchor);

        Assert.Equal(stands, Standing.Of(clock.Due, clock.DueAt, projected: false, When(done), Time("2026-05-01T09:00"), Doncaster.Calendar()).Words);
        Assert.Equal(workingDaysLate, Doncaster.Calendar().Count(clock.Day, When(done).Date));
    }

    [Fact]
    [Trait("Requirement", "D-RR-09")]
    [Trait("Requirement", "D-RR-33")]
    [Trait("Requirement", "D-SIG-01")]
    public void Commissioned_later_the_steps_fit_on_their_own_clock_and_miss_the_one_set_by_law()
    {
        var timetable = Doncaster.Timetable(("panel-notified", Notified), ("rapid-review-commissioned", Commissioned), ("returns-requested", "2026-04-09T12:00"));

        Assert.Equal(Date("2026-04-21"), timetable.From(MilestoneKeys.RapidReviewMeeting, EventKeys.ReturnsRequested).Day);
        Assert.Equal(Date("2026-04-22"), timetable.Driving(MilestoneKeys.DraftToGroup).Day);
        Assert.Equal(Date("2026-04-24"), timetable.Driving(MilestoneKeys.DraftToPartners).Day);
        Assert.Equal(Date("2026-04-26"), timetable.Driving(MilestoneKeys.PartnerSignOff).Day);
        Assert.Equal(Date("2026-04-28"), Rule(2, TimeUnit.WorkingDays).Due("2026-04-24T16:00").Day);
        Assert.Equal(Date("2026-04-29"), timetable.From(MilestoneKeys.SubmitToPanel, EventKeys.RapidReviewCommissioned).Day);
        Assert.Equal(Date("2026-04-27"), timetable.Driving(MilestoneKeys.SubmitToPanel).Day);
    }

    [Fact]
    [Trait("Requirement", "D-RR-09")]
    public void The_meeting_never_falls_so_late_that_four_working_days_are_not_left_for_the_report()
    {
        var late = Doncaster.Timetable(("panel-notified", Notified), ("returns-requested", "2026-04-13"));
        var early = Doncaster.Timetable(("panel-notified", Notified), ("returns-requested", "2026-04-07"));

        Assert.Equal((Date("2026-04-21"), "submit-to-panel"), (late.Driving(MilestoneKeys.RapidReviewMeeting).Day, late.Driving(MilestoneKeys.RapidReviewMeeting).Rule.Anchor));
        Assert.Equal((Date("2026-04-17"), "returns-requested"), (early.Driving(MilestoneKeys.RapidReviewMeeting).Day, early.Driving(MilestoneKeys.RapidReviewMeeting).Rule.Anchor));
    }

    [Fact]
    [Trait("Requirement", "H-PUB-02")]
    public void Seven_days_before_publication_may_be_only_five_working_days() =>
        Assert.Equal(5, WorkingCalendar.EnglandAndWales.Count(Date("2026-05-25"), Date("2026-06-01")));

    [Fact]
    [Trait("Requirement", "S-REP-01")]
    public void A_report_for_each_meeting_is_due_for_each_meeting_of_the_group_above_or_of_the_group_itself()
    {
        string[] meetings = ["2026-02-25", "2026-04-08", "2026-05-20"];
        var salford = Of("salford");
        var own = salford with
        {
            Rules = [.. salford.Rules.Select(rule => rule.Key == "report-to-board" ? rule with { Anchor = EventKeys.MeetingPlanned } : rule)],
        };

        Assert.Equal(meetings.Select(Date), ReportsOf(salford, "parent-group-meeting-planned", meetings));
        Assert.Equal(meetings.Select(Date), ReportsOf(own, EventKeys.MeetingPlanned, meetings));
    }

    [Fact]
    [Trait("Requirement", "D-NOT-12")]
    [Trait("Requirement", "D-INF-02")]
    public void At_once_is_an_alarm_after_one_hour_at_any_time_of_day()
    {
        var timetable = Doncaster.Timetable(("business-unit-notified", "2026-04-02T17:40"), ("information-requested", "2026-04-04T09:00"));

        Assert.Equal(Time("2026-04-02T18:40"), timetable.Driving("notices-out").DueAt);
        Assert.Equal(Time("2026-04-04T10:00"), timetable.Driving("request-notices-out").DueAt);
    }

    [Fact]
    [Trait("Requirement", "D-NP-04")]
    [Trait("Requirement", "D-NP-05")]
    public void Until_the_Panel_has_met_its_acknowledgement_is_asked_after()
    {
        var acknowledgement = Doncaster.Timetable(("report-submitted", "2026-04-28")).Driving("panel-acknowledgement");

        Assert.Equal((Date("2026-05-06"), Basis.NationalDefault), (acknowledgement.Due, acknowledgement.Rule.Basis));
    }

    [Fact]
    [Trait("Requirement", "D-NOT-02")]
    public void A_discussion_that_begins_after_Easter_has_one_working_day_left()
    {
        var notify = Doncaster.Timetable(("became-aware", Aware)).Driving(MilestoneKeys.NotifyPanel);

        Assert.Equal("1 working day left", Standing.Of(notify.Due, null, projected: false, met: null, Time("2026-04-07T09:00"), Doncaster.Calendar()).Words);
    }

    private static IEnumerable<DateOnly> ReportsOf(RuleSet rules, string anchor, string[] meetings) =>
        Timetable.Compute(rules, rules.Calendar(), new Dictionary<string, IReadOnlyList<Occurrence>> { [anchor] = [.. meetings.Select(When)] })
            .Where(milestone => milestone.Key == "report-to-board").Select(milestone => milestone.Day);
}
