using System.Net;
using CaseReview.Application.RapidReviews;
using CaseReview.Application.Reports;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Meetings;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Reports;
using CaseReview.Testing;
using CaseReview.Testing.Reports;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.IntegrationTests.RapidReviews;

public sealed class DecisionTests
{
    [Fact]
    [Trait("Requirement", "D-RR-26")]
    [Trait("Requirement", "D-RR-32")]
    [Trait("Requirement", "K-COI-01")]
    public async Task The_log_tells_options_grounds_who_decided_and_who_stood_aside_and_the_report_begins_with_it()
    {
        var world = await World.Create();
        var reference = await world.ReadyForMeeting();
        var address = $"/{world.Slug}/cases/{reference}/rapid-review/decision";
        var chair = await world.Visit(Role.GroupChair);
        await chair.Get(address);
        Assert.Equal(HttpStatusCode.NotFound, chair.Status);
        var meeting = await world.Meeting(reference);
        await world.Send(meeting with { Attendance = [.. meeting.Attendance, new() { Person = "Ola Reed", Role = "Nurse", AgencyCode = "hospital", Kind = AttendanceKind.Recused, Reason = "Her team" }] });

        await chair.Get(address);

        Assert.Contains(": recommended", chair.Text, StringComparison.Ordinal);
        Assert.Contains("Ola Reed, Nurse, Doncaster and Bassetlaw Teaching Hospitals: Her team. Left for the decision and was not counted.", chair.Text, StringComparison.Ordinal);
        Assert.Contains("Present, chair by appointment", chair.Text, StringComparison.Ordinal);
        Assert.Contains("Here, but gave no overview: ", chair.Text, StringComparison.Ordinal);
        Assert.Equal(10, chair.Page.QuerySelectorAll("section[aria-labelledby='crit-h'] tbody tr").Length);
        await world.Send(new StartReport { Reference = reference, Author = "Priya Nair", AuthorIndependent = true });
        var decided = await world.Read(db => db.Set<RapidReviewReport>().SelectMany(x => x.Sections).SingleAsync(x => x.Key == ReportSectionKey.WhoDecided));
        Assert.Contains("Ola Reed, Nurse, Doncaster and Bassetlaw Teaching Hospitals: Her team", decided.Text, StringComparison.Ordinal);
        Assert.Contains("without an overview: ", decided.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "D-RR-26")]
    [Trait("Requirement", "D-RR-32")]
    [Trait("Requirement", "K-COI-01")]
    public async Task Votes_dissent_why_not_and_an_interest_that_did_not_bar_stand_in_log_and_report()
    {
        var world = await World.Create();
        var reference = await world.ReadyForMeeting();
        var meeting = await world.Meeting(reference);
        var manager = await world.Visit();
        await world.Send(new SaveMeetingNotes(meeting with
        {
            Attendance = [.. meeting.Attendance.Select(x => x.Person == "Joanne Clegg" ? x with { Reason = "Knew the school", DealtWith = "Years ago; the chair let her stay." } : x)],
            Options = [new() { Recommendation = RapidReviewRecommendation.NoFurtherReview, WhyNot = "Too much is open" }],
        }));
        await manager.Get($"/{world.Slug}/cases/{reference}/rapid-review/meeting");

        await manager.Press("Record the recommendation", [.. Answers, ("Form.DecidedBy", "Vote"), ("Form.VotesFor", "3"), ("Form.VotesAgainst", "0"), ("Form.VotesAbstained", "0"), ("Form.Dissents[0].Person", "Karen Holt"), ("Form.Dissents[0].Reasons", "")]);
        Assert.Equal(["4 had a say in the decision: the votes for, against and abstained must come to 4", "Enter why Karen Holt dissents"], manager.Errors);
        await manager.Press("Record the recommendation", ("Form.VotesAgainst", "1"), ("Form.Dissents[0].Reasons", "Other facts"));
        await manager.Get($"/{world.Slug}/cases/{reference}/rapid-review/decision");

        Assert.Contains("By votes: 3 for, 1 against, 0 abstained; with 1 dissent on the record", manager.Text, StringComparison.Ordinal);
        Assert.Contains("Karen Holt, South Yorkshire Police, on the recommendation", manager.Text, StringComparison.Ordinal);
        Assert.Contains("No further review: everything useful has been learned. Not chosen: Too much is open", manager.Text, StringComparison.Ordinal);
        Assert.Contains("Knew the school. Took part in the decision. Years ago; the chair let her stay.", manager.Text, StringComparison.Ordinal);
        await world.Send(new StartReport { Reference = reference, Author = "Priya Nair", AuthorIndependent = true });
        var decided = await world.Read(db => db.Set<RapidReviewReport>().SelectMany(x => x.Sections).SingleAsync(x => x.Key == ReportSectionKey.WhoDecided));
        Assert.Contains("The meeting decided by votes: 3 for, 1 against", decided.Text, StringComparison.Ordinal);
        Assert.Contains("Dissent of Karen Holt, South Yorkshire Police, on the recommendation: Other facts", decided.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "D-RR-32")]
    public async Task Who_had_a_say_dissents_later_the_manager_is_told_and_the_report_waits_for_it()
    {
        var world = await World.Create();
        var reference = await world.ReadyForMeeting();
        var member = world.Member(Role.GroupMember);
        await world.Send(await world.Meeting(reference));
        await world.Send(new StartReport { Reference = reference, Author = "Priya Nair", AuthorIndependent = true });
        var (own, adviser) = (await world.Visit(Role.GroupMember), await world.Visit(Role.ViceChair));
        var address = $"/{world.Slug}/cases/{reference}/rapid-review/dissent";
        await own.Get(address);
        Assert.Null(own.Page.QuerySelector("[name='Form.Person']"));
        await own.Press("Record the dissent", ("Form.Reasons", ""));
        Assert.Equal(["Enter the reasons for the dissent"], own.Errors);

        await own.Press("Record the dissent", ("Form.Criterion", "LocalThemes"), ("Form.Reasons", "On reflection"));

        Assert.EndsWith("/rapid-review/decision", own.Path, StringComparison.Ordinal);
        Assert.Contains("Recorded after the meeting", own.Text, StringComparison.Ordinal);
        await adviser.Get(address);
        Assert.Equal(HttpStatusCode.NotFound, adviser.Status);
        var told = await world.Read(db => db.Set<OutboxMessage>().Where(x => x.Kind == "Dissent from the recommendation").ToListAsync());
        Assert.Contains(told, x => x.To.Email == world.Member(Role.BusinessUnitManager).Email);
        Assert.DoesNotContain(told, x => x.Body.Contains(member.Name, StringComparison.Ordinal));
        Assert.Contains((await world.Send(new GetReport(reference))).Draft!.StillToDo, x => x.StartsWith($"Say in “Who decided” that {member.Name} dissents", StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Requirement", "D-RR-32")]
    public async Task A_dissent_recorded_after_the_version_was_fixed_keeps_the_chair_from_approving_it()
    {
        var journey = await ReportJourney.Drafted();
        var number = await journey.World.Send(new SendReportForCheck(journey.Reference));
        await journey.World.Send(new RecordDissent { Reference = journey.Reference, Person = "Karen Holt", Reasons = "On reflection" });
        var approve = new CheckReport { Reference = journey.Reference, VersionNumber = number, Decision = CheckDecision.Approve };

        var refused = await Assert.ThrowsAsync<RuleViolation>(() => journey.World.Send(approve, Role.GroupChair));

        Assert.StartsWith("This version does not tell of the dissent of Karen Holt", refused.Message, StringComparison.Ordinal);
        await journey.World.Send(approve with { Decision = CheckDecision.SendBack, Comments = "Tell of the dissent" }, Role.GroupChair);
        await journey.Write(ReportSectionKey.WhoDecided, "Helen Marsh and Karen Holt decided, without dissent.");
        Assert.Contains((await journey.World.Send(new GetReport(journey.Reference))).Draft!.StillToDo, x => x.Contains("Karen Holt dissents", StringComparison.Ordinal));
        await journey.Write(ReportSectionKey.WhoDecided, "Helen Marsh and Karen Holt decided. Karen Holt dissents: on reflection.");
        await journey.AgreeVersion();
        Assert.Equal(ReportStatus.GroupAgreed, (await journey.Report()).Status);
    }

    [Fact]
    [Trait("Requirement", "K-COI-01")]
    [Trait("Requirement", "D-RR-35")]
    public async Task A_chair_who_was_recused_at_the_meeting_does_not_approve_the_report()
    {
        var journey = await ReportJourney.Drafted();
        var number = await journey.World.Send(new SendReportForCheck(journey.Reference));
        await journey.World.Read(db => db.Set<Attendance>().Where(x => x.Person == "Helen Marsh").ExecuteUpdateAsync(set => set.SetProperty(x => x.Kind, AttendanceKind.Recused)));
        var approve = new CheckReport { Reference = journey.Reference, VersionNumber = number, Decision = CheckDecision.Approve };

        await Assert.ThrowsAsync<Application.Common.Forbidden>(() => journey.World.Send(approve, Role.GroupChair));
        await journey.World.Send(approve, Role.ViceChair);

        Assert.Equal(ReportStatus.GroupAgreed, (await journey.Report()).Status);
    }

    private static (string, string?)[] Answers =>
    [
        ("Form.HeldAt.Day", "18"), ("Form.HeldAt.Month", "12"), ("Form.HeldAt.Year", "2026"), ("Form.HeldAt.Time", "09:00"), ("Form.LocalCriteriaMet", "true"), ("Form.LocalCriteriaReasons", "Met"),
        ("Form.Recommendation", nameof(RapidReviewRecommendation.LocalReview)), ("Form.Reasons", "More to learn"), ("Form.NationalReviewNeeded", "false"), ("Form.NationalReasons", "Local"),
    ];

    [Fact]
    [Trait("Requirement", "D-RR-32")]
    public async Task Who_does_not_read_the_case_reads_no_log()
    {
        var world = await World.Create();
        var reference = await world.ReadyForMeeting();
        await world.Send(await world.Meeting(reference));
        var lead = await world.Visit(Role.SafeguardingLead);

        await lead.Get($"/{world.Slug}/cases/{reference}/rapid-review/decision");

        Assert.Contains(lead.Status, new[] { HttpStatusCode.Forbidden, HttpStatusCode.NotFound });
    }
}
