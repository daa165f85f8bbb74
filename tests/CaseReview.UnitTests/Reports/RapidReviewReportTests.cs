using CaseReview.Domain.AccuracyRounds;
using CaseReview.Domain.Common;
using CaseReview.Domain.Reports;
using CaseReview.Testing.Reports;

namespace CaseReview.UnitTests.Reports;

public sealed class RapidReviewReportTests
{
    [Fact]
    [Trait("Requirement", "D-RR-20")]
    [Trait("Requirement", "D-RR-23")]
    [Trait("Requirement", "D-RR-24")]
    [Trait("Requirement", "D-RR-25")]
    [Trait("Requirement", "D-RR-26")]
    [Trait("Requirement", "D-RR-27")]
    [Trait("Requirement", "D-RR-28")]
    [Trait("Requirement", "D-RR-29")]
    [Trait("Requirement", "D-RR-31")]
    [Trait("Requirement", "D-RR-32")]
    public void A_report_starts_with_every_section_in_the_order_of_the_outline()
    {
        var report = new ReportBuilder().Drafting();

        Assert.Equal(ReportOutline.Sections.Select(section => section.Key), report.Sections.Select(section => section.Key));
        Assert.Equal(Enum.GetValues<ReportSectionKey>(), report.Sections.Select(section => section.Key));
        Assert.Equal(ReportStatus.Drafting, report.Status);
    }

    [Theory]
    [InlineData(ReportSectionKey.ChildrenAndFamily)]
    [InlineData(ReportSectionKey.LocalCriteria)]
    [InlineData(ReportSectionKey.LifeAndIdentity)]
    [Trait("Requirement", "D-RR-23")]
    [Trait("Requirement", "D-RR-26")]
    public void No_version_is_fixed_while_a_section_that_must_be_full_is_empty(ReportSectionKey key)
    {
        var report = new ReportBuilder().With(key, " \r\n").Drafting();

        var refused = Assert.Throws<RuleViolation>(() => report.Fix(ReportBuilder.Ready, [], ReportBuilder.Manager, ReportBuilder.Now));

        Assert.Contains($"Write the section “{ReportOutline.Of(key).Heading}”.", refused.Message, StringComparison.Ordinal);
        Assert.Empty(report.Versions);
    }

    [Fact]
    [Trait("Requirement", "D-RR-30")]
    public void Why_no_more_would_be_learned_is_asked_only_when_no_local_review_is_recommended()
    {
        var report = new ReportBuilder().Drafting();

        var withReview = report.StillToDo(ReportBuilder.Ready);
        var withoutReview = report.StillToDo(ReportBuilder.Ready with { FurtherReviewRecommended = false });

        Assert.Empty(withReview);
        Assert.Equal(["Write the section “Why no more would be learned”."], withoutReview);
    }

    [Fact]
    [Trait("Requirement", "D-RR-22")]
    [Trait("Requirement", "D-RR-31")]
    [Trait("Requirement", "X-15")]
    public void The_author_must_have_read_every_return_and_attended_and_absences_must_be_explained()
    {
        var report = new ReportBuilder().Drafting();
        var facts = new ReportFacts(null, ["the return of Council housing"], ["the return of South Yorkshire Police"], AuthorAttended: false, ["Cafcass"]);

        var todo = report.StillToDo(facts);

        Assert.Equal(
            [
                "Record the rapid review meeting’s recommendation.",
                "Wait for the return of Council housing, or record that the review goes on without it.",
                "Read the return of South Yorkshire Police and mark it as read.",
                "Explain why Cafcass is not involved.",
                "Record that the author, Priya Nair, attended the rapid review meeting.",
            ],
            todo);
    }

    [Fact]
    [Trait("Requirement", "D-RR-20")]
    public void A_section_of_20001_characters_is_refused_and_the_old_text_stands()
    {
        var report = new ReportBuilder().Drafting();

        Assert.Throws<RuleViolation>(() => report.Write(ReportSectionKey.WhatHappened, new string('a', 20_001), ReportBuilder.Manager, ReportBuilder.Now));

        Assert.Equal("Text of What happened.", report.Sections.Single(section => section.Key is ReportSectionKey.WhatHappened).Text);
    }

    [Fact]
    [Trait("Requirement", "D-RR-33")]
    [Trait("Requirement", "D-RR-35")]
    public void The_chair_approves_the_fixed_version_for_the_group()
    {
        var report = new ReportBuilder().WithChair();

        report.Approve(1, CommentsStanding.Nothing, ReportBuilder.Chair, ReportBuilder.Now);

        Assert.Equal(ReportStatus.GroupAgreed, report.Status);
        Assert.True(report.Checks.Single().Approved);
    }

    [Fact]
    [Trait("Requirement", "D-RR-33")]
    public void The_chair_sends_it_back_with_comments_and_the_next_version_has_the_next_number()
    {
        var report = new ReportBuilder().WithChair();

        Assert.Throws<RuleViolation>(() => report.SendBack(1, " ", ReportBuilder.Chair, ReportBuilder.Now));
        report.SendBack(1, "Say who was told.", ReportBuilder.Chair, ReportBuilder.Now);
        report.Write(ReportSectionKey.WhatHappened, "More.", ReportBuilder.Manager, ReportBuilder.Now);
        var second = report.Fix(ReportBuilder.Ready, [], ReportBuilder.Manager, ReportBuilder.Now);

        Assert.Equal(ReportStatus.Drafting, report.Status);
        Assert.Equal(2, second.Number);
        Assert.NotEqual(report.Versions[0].Fingerprint, second.Fingerprint);
    }

    [Fact]
    [Trait("Requirement", "X-10")]
    public void Text_cannot_change_while_it_is_with_the_partners_and_calling_it_back_says_so()
    {
        var report = new ReportBuilder().WithSignatories();

        Assert.Throws<RuleViolation>(() => report.Write(ReportSectionKey.WhatHappened, "Other words", ReportBuilder.Manager, ReportBuilder.Now));
        report.TakeEvents();
        report.CallBack("A date is wrong", ReportBuilder.Manager);
        report.Write(ReportSectionKey.WhatHappened, "Other words", ReportBuilder.Manager, ReportBuilder.Now);

        Assert.Equal(ReportStatus.Drafting, report.Status);
        Assert.Contains(report.Events, happened => happened is ReportCalledBack { VersionNumber: 1 });
        Assert.False(report.DraftIsFixed);
    }

    [Fact]
    public void Fixing_the_same_words_again_gives_the_same_version()
    {
        var report = new ReportBuilder().Drafting();

        var first = report.Fix(ReportBuilder.Ready, [], ReportBuilder.Manager, ReportBuilder.Now);
        report.Write(ReportSectionKey.WhatHappened, "Text of What happened.  \r\n", ReportBuilder.Manager, ReportBuilder.Now);
        var again = report.Fix(ReportBuilder.Ready, [], ReportBuilder.Manager, ReportBuilder.Now);

        Assert.Same(first, again);
        Assert.Single(report.Versions);
    }

    [Fact]
    [Trait("Requirement", "D-PUR-09")]
    public void Every_report_prints_what_a_review_is_for() =>
        Assert.Contains("less likely that such harm happens again", ReportOutline.Purpose, StringComparison.Ordinal);
}
