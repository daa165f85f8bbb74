using CaseReview.Domain.Timetables;
using CaseReview.Web.Components;
using CaseReview.Web.Components.Timetables;
using static CaseReview.UnitTests.Timetables.Rules;

namespace CaseReview.UnitTests.Timetables;

public sealed class DrawingTests
{
    [Fact]
    [Trait("Requirement", "X-01")]
    public void A_count_is_drawn_in_weeks_with_its_bank_holidays_named()
    {
        var milestone = Doncaster.Timetable(("panel-notified", "2026-12-04T11:02")).Driving(MilestoneKeys.SubmitToPanel);

        var drawn = DrawnCount.Of(milestone, WorkingCalendar.EnglandAndWales)!;

        Assert.Equal("15 working days from Friday 4 December 2026", drawn.Caption);
        Assert.Equal(5, drawn.Weeks.Count);
        Assert.Equal(["30 Nov", "1 Dec", "2", "3", "4", "5", "6"], drawn.Weeks[0].Select(cell => cell.Date));
        Assert.Equal(("is-zero", "Day 0"), (drawn.Weeks[0][4].Look, drawn.Weeks[0][4].Number));
        Assert.Equal("Christmas Day", drawn.Weeks[3][4].Holiday);
        Assert.Equal(("is-last", "Day 15, due"), (drawn.Weeks[4][1].Look, drawn.Weeks[4][1].Number));
        Assert.Equal("is-out", drawn.Weeks[4][2].Look);
    }

    [Fact]
    public void Hours_and_months_are_not_drawn_day_by_day()
    {
        var timetable = Doncaster.Timetable(("business-unit-notified", "2026-12-04T11:02"), ("review-decided", "2026-12-04"));

        Assert.Null(DrawnCount.Of(timetable.Driving(MilestoneKeys.ScopingMeeting), WorkingCalendar.EnglandAndWales));
        Assert.Null(DrawnCount.Of(timetable.Driving(MilestoneKeys.CompleteReview), WorkingCalendar.EnglandAndWales));
    }

    [Fact]
    public void Labels_of_a_crowded_line_never_run_into_each_other()
    {
        var start = Date("2026-11-27");
        LineMilestone[] milestones = [.. Enumerable.Range(0, 30).Select(day => new LineMilestone(start.AddDays(day), "A milestone with a name", "Fri 27 Nov, 16:40", Mark.Due))];

        var line = MilestoneLine.Of(milestones, Date("2026-12-10"), WorkingCalendar.EnglandAndWales)!;

        Assert.Equal(30, line.Marks.Count);
        var labels = line.Marks.Select(mark => mark.Label).OfType<LineLabel>().ToList();
        Assert.NotEmpty(labels);
        Assert.All(labels, label => Assert.True(Math.Abs(label.X - line.Today!.Value) >= label.Title.Length * 8.4 / 2));
        foreach (var row in labels.GroupBy(label => label.Lane))
        {
            var inOrder = row.OrderBy(label => label.X).ToList();
            Assert.All(inOrder.Zip(inOrder.Skip(1)), pair => Assert.True(pair.Second.X - pair.First.X >= pair.First.Title.Length * 8.4));
        }
    }

    [Fact]
    public void One_day_alone_makes_no_line() =>
        Assert.Null(MilestoneLine.Of([new LineMilestone(Date("2026-12-10"), "Alone", "", Mark.Due)], Date("2026-12-10"), WorkingCalendar.EnglandAndWales));
}
