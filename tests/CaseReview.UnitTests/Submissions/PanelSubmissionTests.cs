using CaseReview.Domain.Common;
using CaseReview.Domain.Submissions;
using CaseReview.Testing.Reports;

namespace CaseReview.UnitTests.Submissions;

public sealed class PanelSubmissionTests
{
    private static readonly DateTimeOffset SignedAt = new(2026, 12, 11, 10, 15, 40, TimeSpan.Zero);
    private static readonly DateOnly Due = new(2026, 12, 14);

    [Fact]
    [Trait("Requirement", "D-NP-01")]
    public void Nothing_is_sent_without_a_covering_letter()
    {
        var submission = Prepared();

        Assert.Throws<RuleViolation>(() => Send(submission, SignedAt.AddHours(1)));
        submission.WriteLetter("The criteria for a local review are met.", ReportBuilder.Manager);
        Send(submission, SignedAt.AddHours(1));

        Assert.Equal((SubmissionStatus.Sent, false), (submission.Status, submission.SentLate!.Value));
    }

    [Fact]
    [Trait("Requirement", "D-NP-01")]
    [Trait("Requirement", "D-NP-03")]
    public void After_the_deadlines_last_minute_in_london_a_reason_is_needed()
    {
        var onTime = Ready();
        var late = Ready();

        Send(onTime, new DateTimeOffset(2026, 12, 14, 23, 59, 0, TimeSpan.Zero));
        Assert.Throws<RuleViolation>(() => Send(late, new DateTimeOffset(2026, 12, 15, 0, 0, 0, TimeSpan.Zero)));
        Send(late, new DateTimeOffset(2026, 12, 15, 0, 0, 0, TimeSpan.Zero), "A partner was ill and no deputy could act.");

        Assert.False(onTime.SentLate);
        Assert.True(late.SentLate);
        Assert.Equal("A partner was ill and no deputy could act.", late.LateReason);
    }

    [Fact]
    [Trait("Requirement", "D-NP-01")]
    public void It_is_sent_once_after_the_last_signature_and_not_in_the_future()
    {
        var submission = Ready();

        Assert.Throws<RuleViolation>(() => Send(submission, SignedAt.AddMinutes(-1)));
        Assert.Throws<RuleViolation>(() => Send(submission, SignedAt.AddDays(30)));
        Send(submission, new DateTimeOffset(2026, 12, 11, 10, 15, 0, TimeSpan.Zero));

        Assert.Throws<RuleViolation>(() => Send(submission, SignedAt.AddHours(1)));
    }

    [Fact]
    [Trait("Requirement", "D-NP-04")]
    public void The_acknowledgement_comes_after_sending_and_may_learn_the_date_of_the_meeting_later()
    {
        var submission = Ready();
        Assert.Throws<RuleViolation>(() => Acknowledge(submission, new DateOnly(2026, 12, 11)));
        Send(submission, SignedAt.AddHours(1));

        Assert.Throws<RuleViolation>(() => Acknowledge(submission, new DateOnly(2026, 12, 10)));
        Acknowledge(submission, new DateOnly(2026, 12, 14));
        Assert.Equal((SubmissionStatus.Acknowledged, (DateOnly?)null), (submission.Status, submission.PanelMeetsOn));
        Acknowledge(submission, new DateOnly(2026, 12, 14), new DateOnly(2027, 1, 12));

        Assert.Equal((new DateOnly(2026, 12, 14), new DateOnly(2027, 1, 12)), (submission.AcknowledgedOn, submission.PanelMeetsOn));
        Assert.Throws<RuleViolation>(() => Acknowledge(submission, new DateOnly(2026, 12, 14), new DateOnly(2027, 1, 19)));
    }

    [Fact]
    [Trait("Requirement", "D-NP-05")]
    public void A_reply_follows_the_acknowledgement_and_further_ones_until_the_panel_agrees()
    {
        var submission = Ready();
        Send(submission, SignedAt.AddHours(1));
        Assert.Throws<RuleViolation>(() => Reply(submission, PanelReply.Queried));
        Acknowledge(submission, new DateOnly(2026, 12, 14));

        Reply(submission, PanelReply.Queried);
        submission.TellOutcome(4, ReportBuilder.Manager);
        Reply(submission, PanelReply.Agreed);
        submission.TellOutcome(4, ReportBuilder.Manager);

        Assert.Equal((SubmissionStatus.OutcomeTold, PanelReply.Agreed), (submission.Status, submission.Reply));
        Assert.Throws<RuleViolation>(() => Reply(submission, PanelReply.Disagreed));
    }

    [Fact]
    [Trait("Requirement", "D-NP-01")]
    public void Annexes_are_chosen_until_the_report_is_sent_each_once()
    {
        var submission = Ready();
        var (one, two) = (new Guid(4, 7, 7, new byte[8]), new Guid(5, 7, 7, new byte[8]));
        Assert.Throws<RuleViolation>(() => submission.ChooseAnnexes([.. Enumerable.Range(0, 21).Select(x => new Guid(x, 7, 7, new byte[8]))], ReportBuilder.Manager));

        submission.ChooseAnnexes([two, one, two], ReportBuilder.Manager);
        Send(submission, SignedAt.AddHours(1));

        Assert.Equal([two, one], submission.Annexes);
        Assert.Throws<RuleViolation>(() => submission.ChooseAnnexes([], ReportBuilder.Manager));
    }

    [Fact]
    [Trait("Requirement", "D-NP-05")]
    public void A_chase_is_counted_while_something_is_awaited_and_not_after_the_panels_last_word()
    {
        var submission = Ready();
        Assert.Throws<RuleViolation>(() => Chase(submission, 12));
        Send(submission, SignedAt.AddHours(1));

        Chase(submission, 16);
        Assert.Throws<RuleViolation>(() => Chase(submission, 10));
        Acknowledge(submission, new DateOnly(2026, 12, 17));
        Chase(submission, 18);
        Assert.Equal((AwaitedAnswer.Reply, 2, new DateOnly(2026, 12, 18)), (submission.Awaits, submission.Chases, submission.LastChasedOn!.Value));
        Reply(submission, PanelReply.NationalReview, 18);
        submission.TellOutcome(4, ReportBuilder.Manager);

        Assert.Equal(AwaitedAnswer.None, submission.Awaits);
        Assert.Throws<RuleViolation>(() => Chase(submission, 18));
    }

    [Fact]
    [Trait("Requirement", "D-NP-07")]
    public void A_letter_belongs_to_a_report_that_was_sent_and_says_something()
    {
        var submission = Ready();
        Assert.Throws<RuleViolation>(() => Keep(submission, 11, "As enclosed"));
        Send(submission, SignedAt.AddHours(1));

        Assert.Throws<RuleViolation>(() => Keep(submission, 10, "As enclosed"));
        Assert.Throws<RuleViolation>(() => Keep(submission, 12, " "));
        var letter = Keep(submission, 12, "As enclosed");

        Assert.Equal((true, submission.CaseId), (letter.IsFromPanel, letter.CaseId));
    }

    private static void Chase(PanelSubmission submission, int day) => submission.Chase(new DateOnly(2026, 12, day), ReportBuilder.Manager, SignedAt.AddDays(10));

    private static PanelLetter Keep(PanelSubmission submission, int day, string text) =>
        PanelLetter.Keep(submission, PanelLetterKind.FromPanel, new DateOnly(2026, 12, day), text, ReportBuilder.Manager, SignedAt.AddDays(10));

    private static void Acknowledge(PanelSubmission submission, DateOnly on, DateOnly? meetsOn = null) =>
        submission.Acknowledge(on, null, meetsOn, ReportBuilder.Manager, SignedAt.AddDays(10));

    private static void Reply(PanelSubmission submission, PanelReply reply, int day = 15) =>
        submission.RecordReply(new DateOnly(2026, 12, day), reply, "As written.", ReportBuilder.Manager, SignedAt.AddDays(10));

    private static PanelSubmission Prepared() =>
        PanelSubmission.Prepare(new PartnershipId(new Guid(1, 7, 7, new byte[8])), new Guid(2, 7, 7, new byte[8]), new Guid(3, 7, 7, new byte[8]), 3, ReportBuilder.Manager, SignedAt);

    private static PanelSubmission Ready()
    {
        var submission = Prepared();
        submission.WriteLetter("The criteria for a local review are met.", ReportBuilder.Manager);
        return submission;
    }

    private static void Send(PanelSubmission submission, DateTimeOffset at, string? lateReason = null) =>
        submission.Send(at, SubmissionRoute.SecureEmail, null, Due, lateReason, ReportBuilder.Manager, SignedAt.AddDays(10));
}
