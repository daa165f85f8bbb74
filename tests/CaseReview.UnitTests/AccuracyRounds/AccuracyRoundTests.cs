using CaseReview.Domain.AccuracyRounds;
using CaseReview.Domain.Common;
using CaseReview.Domain.Reports;
using CaseReview.Testing.Reports;

namespace CaseReview.UnitTests.AccuracyRounds;

public sealed class AccuracyRoundTests
{
    private static readonly DateOnly DueOn = new(2026, 12, 14);
    private static readonly DateTimeOffset Now = ReportBuilder.Now;
    private static readonly ReaderGiven Police = new("Karen Holt", "karen.holt@police.example", "Detective Inspector", "Police", null);
    private static readonly ReaderGiven Unknown = new("Sam Reed", "", "Head teacher", "School", null);

    [Fact]
    [Trait("Requirement", "D-RR-34")]
    public void A_round_is_opened_on_the_version_that_reads_as_the_draft_and_on_no_other()
    {
        var drafting = new ReportBuilder().Drafting();
        var unfixed = Assert.Throws<RuleViolation>(() => Open(drafting));
        drafting.Fix(ReportBuilder.Ready, [], ReportBuilder.Manager, Now);
        drafting.Write(ReportSectionKey.GoodPractice, "Changed.", ReportBuilder.Manager, Now);

        var changed = Assert.Throws<RuleViolation>(() => Open(drafting));
        var agreed = Assert.Throws<RuleViolation>(() => Open(new ReportBuilder().GroupAgreed()));

        Assert.StartsWith("Fix a version", unfixed.Message, StringComparison.Ordinal);
        Assert.StartsWith("The text has changed since version 1", changed.Message, StringComparison.Ordinal);
        Assert.StartsWith("The report has been agreed", agreed.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "D-RR-34")]
    public void Whoever_has_no_address_stands_on_the_list_and_is_asked_once_one_is_given()
    {
        var round = Open(new ReportBuilder().WithChair(), Police, Unknown, Police with { Person = "The same address" });
        Assert.Equal([(1, true), (2, false)], round.Readers.Select(x => (x.Number, x.IsAwaited)));

        Assert.True(round.Ask(Unknown with { Email = "sam@school.example" }, ReportBuilder.Manager, Now));
        Assert.False(round.Ask(Unknown with { Email = "SAM@school.example" }, ReportBuilder.Manager, Now));

        Assert.Equal(2, round.Readers.Count(x => x.IsAwaited));
    }

    [Fact]
    [Trait("Requirement", "D-RR-34")]
    public void A_comment_is_anchored_to_words_that_stand_in_the_section_whatever_the_line_ends()
    {
        var round = Open(new ReportBuilder().WithChair(), Police);

        var comment = Comment(round, "An ambulance\n was   called.", "Read: An ambulance was called at home.");
        var wrong = Assert.Throws<RuleViolation>(() => Comment(round, "A taxi was called", "An ambulance was called."));

        Assert.Equal("An ambulance was called.", comment.Quote);
        Assert.Contains("do not stand in the section", wrong.Message, StringComparison.Ordinal);
        Assert.Equal(ReaderAnswer.Commented, round.Readers[0].Answer);
    }

    [Fact]
    [Trait("Requirement", "D-RR-34")]
    [Trait("Requirement", "D-RR-35")]
    public void A_round_closes_only_when_every_comment_is_answered_and_takes_none_after_that()
    {
        var round = Open(new ReportBuilder().WithChair(), Police);
        var comment = Comment(round, null, "A date is wrong.");
        Assert.Throws<RuleViolation>(() => round.Close(1, ReportBuilder.Manager, Now));
        Assert.Throws<RuleViolation>(() => comment.AnswerWith(CommentOutcome.NotAccepted, " ", ReportBuilder.Manager, Now));

        comment.AnswerWith(CommentOutcome.Accepted, "The date is corrected.", ReportBuilder.Manager, Now);
        round.Close(0, ReportBuilder.Manager, Now);

        Assert.Throws<RuleViolation>(() => Comment(round, null, "Another."));
        Assert.Throws<RuleViolation>(() => round.FindNothingToCorrect(round.Readers[0].Id, ReportBuilder.Chair, Now));
    }

    [Fact]
    [Trait("Requirement", "D-RR-34")]
    public void Whoever_was_taken_off_comments_no_more_and_is_not_reminded()
    {
        var round = Open(new ReportBuilder().WithChair(), Police);
        round.TakeOff(round.Readers[0].Id, "Conflict of interest", ReportBuilder.Manager, Now);

        Assert.Throws<RuleViolation>(() => Comment(round, null, "Late."));
        Assert.Equal(0, round.Remind(ReportBuilder.Manager, Now.AddDays(2)));
    }

    [Fact]
    [Trait("Requirement", "D-RR-34")]
    public void Nobody_is_reminded_twice_a_day_nor_on_the_day_of_asking()
    {
        var round = Open(new ReportBuilder().WithChair(), Police);

        Assert.Equal([0, 1, 0, 1], [round.Remind(ReportBuilder.Manager, Now), Again(1), Again(1), Again(2)]);

        int Again(int days) => round.Remind(ReportBuilder.Manager, Now.AddDays(days));
    }

    [Fact]
    [Trait("Requirement", "D-RR-35")]
    public void The_chair_approves_nothing_while_a_round_is_open_or_a_comment_waits()
    {
        var report = new ReportBuilder().WithChair();

        var open = Assert.Throws<RuleViolation>(() => report.Approve(1, new CommentsStanding(1, 0), ReportBuilder.Chair, Now));
        var waiting = Assert.Throws<RuleViolation>(() => report.Approve(1, new CommentsStanding(null, 2), ReportBuilder.Chair, Now));

        Assert.Contains("is still open", open.Message, StringComparison.Ordinal);
        Assert.StartsWith("2 comments wait", waiting.Message, StringComparison.Ordinal);
        Assert.Equal(ReportStatus.AccuracyCheck, report.Status);
    }

    private static AccuracyRound Open(RapidReviewReport report, params ReaderGiven[] readers) =>
        AccuracyRound.Open(report, 1, DueOn, readers.Length > 0 ? readers : [Police], ReportBuilder.Manager, Now);

    private static ReportComment Comment(AccuracyRound round, string? quote, string text) => ReportComment.InRound(
        round, round.Readers[0], 1, new CommentGiven(ReportSectionKey.WhatHappened, "What happened", quote, text, Guid.Empty), "At 06:12. An ambulance was\ncalled. The crew came.", ReportBuilder.Chair, Now);
}
