using CaseReview.Domain.Timetables;
using static CaseReview.UnitTests.Timetables.Rules;

namespace CaseReview.UnitTests.Timetables;

public sealed class FeasibilityTests
{
    private const string Notified = "2026-04-02T11:00";

    [Fact]
    [Trait("Requirement", "X-06")]
    [Trait("Requirement", "D-RR-09")]
    [Trait("Requirement", "D-RR-33")]
    public void Interim_steps_that_cannot_be_met_in_their_order_are_named()
    {
        var timetable = Doncaster.Timetable(
            ("panel-notified", Notified), ("rapid-review-commissioned", Notified), ("returns-requested", "2026-04-13"));

        var clashes = Feasibility.Check(timetable, Doncaster.Calendar());

        Assert.Equal(Date("2026-04-20"), timetable.Driving(MilestoneKeys.ReturnsDue).Day);
        Assert.Equal(Date("2026-04-23"), timetable.From(MilestoneKeys.RapidReviewMeeting, EventKeys.ReturnsRequested).Day);
        Assert.Equal(Date("2026-04-21"), timetable.Driving(MilestoneKeys.RapidReviewMeeting).Day);
        Assert.Equal(Date("2026-04-20"), timetable.Driving(MilestoneKeys.DraftToGroup).Day);
        Assert.Equal(Date("2026-04-22"), timetable.Driving(MilestoneKeys.DraftToPartners).Day);
        Assert.Equal(Date("2026-04-24"), timetable.Driving(MilestoneKeys.PartnerSignOff).Day);
        Assert.Equal(Date("2026-04-27"), timetable.Driving(MilestoneKeys.SubmitToPanel).Day);
        Assert.Equal(
            [(MilestoneKeys.RapidReviewMeeting, MilestoneKeys.DraftToGroup), (MilestoneKeys.RapidReviewMeeting, MilestoneKeys.DraftToPartners)],
            clashes.Select(clash => (clash.Earlier.Key, clash.Later.Key)));
        Assert.EndsWith("which leaves less than the 2 working days needed in between.", clashes[1].Words, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "X-06")]
    [Trait("Requirement", "D-RR-09")]
    public void Dates_that_fit_are_counted_back_from_the_day_the_report_is_due_by_law()
    {
        var timetable = Doncaster.Timetable(("panel-notified", Notified), ("referral-received", "2026-04-07"), ("rapid-review-commissioned", Notified));

        var plan = BackPlan.Of(timetable, Doncaster.Calendar());

        Assert.Equal(
            [
                (MilestoneKeys.RequestReturns, "2026-04-10"), (MilestoneKeys.ReturnsDue, "2026-04-17"), (MilestoneKeys.RapidReviewMeeting, "2026-04-20"),
                (MilestoneKeys.DraftToGroup, "2026-04-21"), (MilestoneKeys.DraftToPartners, "2026-04-22"), (MilestoneKeys.PartnerSignOff, "2026-04-27"),
                (MilestoneKeys.SubmitToPanel, "2026-04-27"),
            ],
            plan.Select(step => (step.Milestone.Key, step.By.ToString("yyyy-MM-dd", null))));
        Assert.Empty(BackPlan.Of(Doncaster.Timetable(("returns-requested", "2026-04-09")), Doncaster.Calendar()));
    }

    [Fact]
    [Trait("Requirement", "X-06")]
    [Trait("Requirement", "D-SIG-02")]
    public void Partners_hours_that_end_after_the_report_is_due_say_when_to_send_the_draft()
    {
        var timetable = Doncaster.Timetable(
            ("became-aware", "2026-12-18T16:40"), ("panel-notified", "2026-12-21T11:00"), ("rapid-review-commissioned", "2026-12-23"));

        var clash = Assert.Single(Feasibility.Check(timetable, Doncaster.Calendar()), clash => clash.Later.Key == MilestoneKeys.SubmitToPanel);

        Assert.Equal(Date("2027-01-15"), clash.Earlier.Day);
        Assert.Equal(Date("2027-01-14"), clash.Later.Day);
        Assert.Equal(Date("2027-01-12"), clash.SendBy);
    }

    [Fact]
    [Trait("Requirement", "X-06")]
    public void Rules_that_cannot_all_be_met_say_so_before_there_is_a_case()
    {
        var clashes = Feasibility.Check(Doncaster, Doncaster.Calendar(), Date("2026-03-30"));

        var first = clashes[0];
        Assert.Equal((MilestoneKeys.RapidReviewMeeting, MilestoneKeys.DraftToGroup), (first.Clash.Earlier.Key, first.Clash.Later.Key));
        Assert.Equal((Date("2026-03-30"), Date("2026-03-30")), (first.Aware, first.Notified));
        Assert.Equal(
            "“Hold the rapid review meeting” is due Thursday 16 April 2026, after “Send the draft to the group”, which is due Wednesday 15 April 2026.", first.Clash.Words);
        Assert.Empty(Feasibility.Check(National, National.Calendar(), Date("2026-03-30")));
    }
}
