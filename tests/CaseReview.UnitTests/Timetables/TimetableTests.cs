using CaseReview.Domain.Timetables;
using static CaseReview.UnitTests.Timetables.Rules;

namespace CaseReview.UnitTests.Timetables;

public sealed class TimetableTests
{
    [Fact]
    [Trait("Requirement", "D-NOT-05")]
    [Trait("Requirement", "X-01")]
    public void An_explanation_can_be_checked_by_hand()
    {
        var milestone = Doncaster.Timetable(("became-aware", "2026-12-18T16:40")).Driving(MilestoneKeys.NotifyPanel);

        Assert.Equal(
            "5 working days after Friday 18 December 2026: Mon 21 Dec = day 1, Tue 22 = day 2, Wed 23 = day 3, Thu 24 = day 4, Tue 29 = day 5. "
            + "Not counted: weekends; Friday 25 December (Christmas Day); Monday 28 December (Boxing Day, substitute day). "
            + "Due by the end of Tuesday 29 December 2026.",
            milestone.Explanation);
        Assert.False(milestone.Projected);
    }

    [Fact]
    [Trait("Requirement", "D-RR-02")]
    public void Hours_explain_themselves_too()
    {
        var milestone = Doncaster.Timetable(("business-unit-notified", "2026-04-02T11:05")).Driving(MilestoneKeys.ScopingMeeting);

        Assert.Equal(
            "48 clock hours after Thursday 2 April 2026, 11:05: Saturday 4 April 2026, 11:05, every hour counted. Due at Saturday 4 April 2026, 11:05.",
            milestone.Explanation);
        Assert.Equal("Saturday 4 April 2026 is not a working day.", milestone.Warning);
    }

    [Fact]
    [Trait("Requirement", "X-01")]
    public void What_has_not_happened_is_projected_from_what_is_due_and_the_rest_left_out()
    {
        var timetable = Doncaster.Timetable(("became-aware", "2026-12-18T16:40"));

        Assert.Equal(
            [
                ("notify-panel", "2026-12-29", false), ("notify-ofsted-and-secretary-of-state", "2026-12-29", false),
                ("notify-care-leaver-death", "2026-12-29", false), ("notify-partnership", "2026-12-29", false), ("notify-group", "2026-12-29", false), ("submit-referral", "2026-12-29", false),
                ("scoping-meeting", "2026-12-31", true), ("request-returns", "2026-12-29", false), ("request-returns", "2027-01-06", true),
                ("returns-due", "2027-01-06", true), ("returns-due", "2027-01-06", true), ("rapid-review-meeting", "2027-01-11", true),
                ("rapid-review-meeting", "2027-01-14", true), ("submit-to-panel", "2027-01-20", true), ("panel-acknowledgement", "2027-01-27", true), ("notices-out", "2026-12-29", true),
            ],
            timetable.Select(milestone => (milestone.Key, milestone.Day.ToString("yyyy-MM-dd", null), milestone.Projected)));
        Assert.Equal(Time("2026-12-31T00:00"), timetable.Driving(MilestoneKeys.ScopingMeeting).DueAt);
        Assert.Contains("Projected: not yet known when the national Panel was notified", timetable.Driving(MilestoneKeys.SubmitToPanel).Explanation, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "D-RR-06")]
    [Trait("Requirement", "D-RR-09")]
    public void Each_request_has_its_own_due_date_and_the_meeting_counts_from_the_latest()
    {
        var events = new Dictionary<string, IReadOnlyList<Occurrence>>
        {
            ["returns-requested"] = [When("2026-12-07"), When("2026-12-02T15:10")],
            ["panel-notified"] = [When("2026-12-04"), When("2026-12-09")],
        };

        var timetable = Timetable.Compute(Doncaster, Doncaster.Calendar(), events);

        Assert.Equal([Date("2026-12-09"), Date("2026-12-14")], timetable.Where(m => m.Key == MilestoneKeys.ReturnsDue).Select(m => m.Day).Distinct());
        Assert.Single(timetable, milestone => milestone is { Key: MilestoneKeys.ReturnsDue, Driving: true });
        Assert.Equal(Date("2026-12-17"), timetable.Driving(MilestoneKeys.RapidReviewMeeting).Day);
        Assert.Equal(Date("2026-12-29"), timetable.Driving(MilestoneKeys.SubmitToPanel).Day);
    }

    [Fact]
    [Trait("Requirement", "D-NOT-09")]
    public void The_notice_of_a_looked_after_death_is_left_out_where_none_happened()
    {
        IReadOnlyDictionary<string, IReadOnlyList<Occurrence>> events = new Dictionary<string, IReadOnlyList<Occurrence>> { ["became-aware"] = [When("2026-12-18")] };

        var without = Timetable.Compute(Doncaster, Doncaster.Calendar(), events, new HashSet<string>());
        var with = Timetable.Compute(Doncaster, Doncaster.Calendar(), events, new HashSet<string> { "looked-after-death" });

        Assert.DoesNotContain(without, milestone => milestone.Key == MilestoneKeys.NotifyOfstedAndSecretaryOfState);
        Assert.Contains(with, milestone => milestone.Key == MilestoneKeys.NotifyOfstedAndSecretaryOfState);
    }

    [Fact]
    public void An_unknown_event_is_an_error()
    {
        var mistake = Assert.Throws<ArgumentException>(() => Doncaster.Timetable(("was-aware", "2026-12-18")));

        Assert.Contains("was-aware", mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "X-01")]
    public void A_milestone_can_be_counted_back_from_another_ones_due_date()
    {
        var cap = Rule(4, TimeUnit.WorkingDays) with { Anchor = MilestoneKeys.SubmitToPanel, Direction = Direction.Before };
        var rules = Doncaster with { Rules = [.. Doncaster.Rules, cap] };

        var milestone = rules.Timetable(("panel-notified", "2026-04-02T11:00")).Driving("own-step");

        Assert.Equal(Date("2026-04-21"), milestone.Due);
        Assert.False(milestone.Projected);
        Assert.Equal("4 working days before the due date of “Send the report to the national Panel”", rules.InWords(cap));
    }

    [Theory]
    [InlineData("kingston-richmond")]
    [InlineData("herefordshire")]
    [InlineData("salford")]
    [Trait("Requirement", "D-RR-01")]
    public void The_national_defaults_fit_together_and_say_what_they_are(string partnership)
    {
        var rules = Of(partnership);

        var timetable = rules.Timetable(("became-aware", "2026-12-18"), ("panel-notified", "2026-12-21"));

        Assert.True(rules.HasNationalDefaults);
        Assert.Empty(Feasibility.Check(timetable, rules.Calendar()));
        Assert.Equal(Date("2027-01-14"), timetable.Driving(MilestoneKeys.SubmitToPanel).Due);
        Assert.Equal(Basis.NationalDefault, timetable.Driving(MilestoneKeys.DraftToGroup).Rule.Basis);
    }

    [Theory]
    [InlineData("2026-12-21", "2026-12-21")]
    [InlineData("2026-12-18T16:40", "2026-12-18T16:40:00+00:00")]
    [InlineData("2026-06-18T16:40", "2026-06-18T16:40:00+01:00")]
    [InlineData("2026-06-18T15:40:00Z", "2026-06-18T16:40:00+01:00")]
    [InlineData("2026-06-18T16:40:00 01:00", "2026-06-18T16:40:00+01:00")]
    [InlineData("2026-06-18T23:30:00+00:00", "2026-06-19T00:30:00+01:00")]
    [Trait("Requirement", "X-03")]
    public void An_occurrence_reads_and_writes_UK_time(string given, string written) => Assert.Equal(written, When(given).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("2026-02-30")]
    [InlineData("18/12/2026")]
    [InlineData("2026-12-18T25:00")]
    public void What_is_no_date_is_not_guessed(string given) => Assert.False(Occurrence.TryParse(given, out _));
}
