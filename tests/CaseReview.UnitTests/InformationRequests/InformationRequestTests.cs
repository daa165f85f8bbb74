using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.InformationRequests;
using CaseReview.Domain.Timetables;
using CaseReview.UnitTests.Timetables;

namespace CaseReview.UnitTests.InformationRequests;

[Trait("Requirement", "D-INF-01")]
public sealed class InformationRequestTests
{
    private static readonly DateTimeOffset Now = new(2026, 12, 10, 10, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 12, 10);
    private static readonly CaseRules Own = new(Rules.Doncaster, "", WorkingCalendar.EnglandAndWales);

    [Fact]
    public void It_is_due_on_the_date_asked_for_or_else_by_the_rule()
    {
        Assert.Equal(new DateOnly(2026, 12, 24), Received().DueOn);
        Assert.Equal(new DateOnly(2026, 12, 14), Received(askedBy: new DateOnly(2026, 12, 14)).DueOn);
        Assert.Throws<RuleViolation>(() => Received(askedBy: Today.AddDays(-1)));
    }

    [Fact]
    [Trait("Requirement", "D-INF-03")]
    public void It_is_acknowledged_collated_and_supplied_in_that_order()
    {
        var request = Received();
        Assert.Throws<RuleViolation>(() => request.AddContribution("Police", "Two call-outs", Actor.System, Now));
        Assert.Throws<RuleViolation>(() => request.Supply(Sent(Now), Actor.System, Now));

        request.Acknowledge(Today, Actor.System, Now);
        request.AddContribution("Police", "Two call-outs", Actor.System, Now);
        Assert.Equal(InformationRequestStatus.Collating, request.Status);
        request.Supply(Sent(Now), Actor.System, Now);

        Assert.Equal(InformationRequestStatus.Supplied, request.Status);
        Assert.Null(request.FollowUpAt);
        Assert.Throws<RuleViolation>(() => request.Supply(Sent(Now), Actor.System, Now));
        Assert.Throws<RuleViolation>(() => request.AddContribution("Police", "More", Actor.System, Now));
    }

    [Fact]
    public void Late_needs_a_reason_and_in_time_keeps_none()
    {
        var late = new DateTimeOffset(2026, 12, 25, 0, 0, 0, TimeSpan.Zero);
        var request = Received();
        request.Acknowledge(Today, Actor.System, Now);

        Assert.Throws<RuleViolation>(() => request.Supply(Sent(late), Actor.System, late));
        request.Supply(Sent(late.AddTicks(-1), "Not needed"), Actor.System, late);

        Assert.Null(request.LateReason);
    }

    [Fact]
    [Trait("Requirement", "D-INF-04")]
    public void It_stays_before_the_group_until_it_is_concluded()
    {
        var request = Received();
        request.TellGroup(Today, "Received", Actor.System, Now);
        Assert.Equal(InformationRequestStatus.Received, request.Status);
        Assert.Throws<RuleViolation>(() => request.TellGroup(Today, "Again", Actor.System, Now));
        Assert.Throws<RuleViolation>(() => request.Close(Today, "Done", takenBack: false, Actor.System, Now));

        request.Acknowledge(Today, Actor.System, Now);
        request.Supply(Sent(Now), Actor.System, Now);
        request.TellGroup(Today.AddDays(4), "Supplied", Actor.System, Now.AddDays(4));
        Assert.Equal(InformationRequestStatus.OpenUntilConcluded, request.Status);
        request.Close(Today.AddDays(4), "Their review is published", takenBack: false, Actor.System, Now.AddDays(4));

        Assert.False(request.IsOpen);
        Assert.Throws<RuleViolation>(() => request.TellGroup(Today.AddDays(5), "Late", Actor.System, Now.AddDays(5)));
    }

    [Fact]
    public void A_request_that_was_taken_back_ends_without_an_answer() =>
        Assert.Equal(InformationRequestStatus.Closed, Closed().Status);

    [Fact]
    [Trait("Requirement", "X-01")]
    public void It_is_reminded_of_and_its_lateness_made_known_once()
    {
        var request = Received();
        request.TakeEvents();

        foreach (var day in Enumerable.Range(0, 25))
        {
            request.FollowUp(Own, Actor.System, Now.AddDays(day));
            request.FollowUp(Own, Actor.System, Now.AddDays(day));
        }

        var said = request.TakeEvents();
        Assert.Equal([false, false, true], said.OfType<InformationRequestReminded>().Select(x => x.Late));
        Assert.Equal(["GroupChair"], Assert.Single(said.OfType<InformationRequestEscalated>()).To);
    }

    private static InformationRequest Closed()
    {
        var request = Received();
        request.Close(Today, "They no longer need it", takenBack: true, Actor.System, Now);
        return request;
    }

    private static SuppliedInformation Sent(DateTimeOffset at, string? lateReason = null) => new(at, "Sam Reed", "Secure email", "A summary", lateReason);

    private static InformationRequest Received(DateOnly? askedBy = null) => InformationRequest.Receive(
        new PartnershipId(Guid.Empty),
        1,
        Guid.Empty,
        new AskedInformation(new AskingPartnership("Northland", "Sam Reed", "sam@northland.example", ""), RequestedFor.RapidReview, "All that is known", Now, askedBy, null),
        Own,
        Actor.System,
        Now);
}
