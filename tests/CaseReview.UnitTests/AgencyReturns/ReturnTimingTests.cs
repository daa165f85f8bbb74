using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Timetables;
using CaseReview.Testing.AgencyReturns;
using CaseReview.UnitTests.Timetables;
using static CaseReview.Testing.AgencyReturns.ReturnRequestBuilder;

namespace CaseReview.UnitTests.AgencyReturns;

public sealed class ReturnTimingTests
{
    private readonly ReturnTiming _timing = new(new CaseRules(Rules.Doncaster, "", WorkingCalendar.EnglandAndWales));
    private readonly ReturnRequest _request = new ReturnRequestBuilder(new PartnershipId(Guid.Parse("0198a000-0000-7000-8000-0000000000aa"))).Build();

    [Fact]
    [Trait("Requirement", "D-RR-06")]
    [Trait("Requirement", "X-04")]
    public void Returns_are_due_five_working_days_after_asking()
    {
        var due = _timing.DueWhenAsked(AskedAt);

        Assert.Equal(DueOn, due?.Due);
    }

    [Fact]
    [Trait("Requirement", "D-RR-06")]
    public void Reminders_go_out_from_eight_before_and_after_the_date_and_only_the_latest_that_has_come()
    {
        Assert.Null(_timing.ReminderDue(_request, At(4, 8)));
        Assert.Null(_timing.ReminderDue(_request, At(7, 7)));
        Assert.Equal(-2, _timing.ReminderDue(_request, At(7, 8)));
        Assert.Equal(0, _timing.ReminderDue(_request, At(9, 9)));

        _request.Remind(0, Actor.System, At(9, 9));

        Assert.Null(_timing.ReminderDue(_request, At(9, 10)));
        Assert.Equal(2, _timing.ReminderDue(_request, At(14, 8)));
    }

    [Fact]
    public void A_reminder_that_would_have_gone_before_the_date_was_set_is_not_sent()
    {
        _request.MoveDate(new DateOnly(2026, 12, 10), "Records are in another town", Officer, At(9, 12));

        Assert.Null(_timing.ReminderDue(_request, At(9, 13)));
        Assert.Equal(0, _timing.ReminderDue(_request, At(10, 8)));
    }

    [Fact]
    [Trait("Requirement", "D-ESC-01")]
    public void A_late_return_climbs_the_ladder_by_working_days_and_after_a_gap_to_the_highest_rung()
    {
        EscalationRung[] ladder = [new(1, EscalationStep.GroupMember), new(2, EscalationStep.GroupChair), new(4, EscalationStep.BoardMember)];

        Assert.Null(_timing.RungDue(_request, ladder, At(9, 23)));
        Assert.Equal((1, EscalationStep.GroupMember), _timing.RungDue(_request, ladder, At(10, 8)));
        _request.Escalate(1, EscalationStep.GroupMember, Actor.System, At(10, 8));
        Assert.Null(_timing.RungDue(_request, ladder, At(10, 9)));
        Assert.Equal((2, EscalationStep.GroupChair), _timing.RungDue(_request, ladder, At(13, 12)));
        Assert.Equal((3, EscalationStep.BoardMember), _timing.RungDue(_request, ladder, At(15, 8)));
    }

    private static DateTimeOffset At(int day, int hour) => UkClock.InstantOf(new DateOnly(2026, 12, day), new TimeOnly(hour, 0));
}
