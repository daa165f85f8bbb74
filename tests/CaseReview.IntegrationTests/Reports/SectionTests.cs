using CaseReview.Application.AccuracyRounds;
using CaseReview.Application.Common;
using CaseReview.Application.People;
using CaseReview.Application.Reports;
using CaseReview.Application.Submissions;
using CaseReview.Domain.AccuracyRounds;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Reports;
using CaseReview.Domain.Submissions;
using CaseReview.Domain.UnsavedTexts;
using CaseReview.Testing;
using CaseReview.Testing.Reports;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.IntegrationTests.Reports;

public sealed class SectionTests
{
    [Fact]
    [Trait("Requirement", "D-RR-20")]
    public async Task A_paste_of_200_KB_is_refused_beside_the_field_with_nothing_lost()
    {
        var journey = await ReportJourney.Drafted();
        var manager = await journey.World.Visit();
        await manager.Get($"{Report(journey)}/sections/4");
        var paste = string.Concat(Enumerable.Repeat("<p class=\"MsoNormal\">An ambulance was called.</p>\n", 4_200));

        await manager.Press("Save the section", ("Form.Text", paste));

        Assert.Equal(System.Net.HttpStatusCode.BadRequest, manager.Status);
        Assert.Equal(["The section must be 20,000 characters or less"], manager.Errors);
        Assert.NotNull(manager.Page.QuerySelector("#Form_Text-error, .govuk-error-message"));
        Assert.Equal(paste.Trim(), manager.Page.QuerySelector("textarea")!.TextContent.Trim());
        Assert.DoesNotContain("MsoNormal", (await journey.Report()).Sections.Single(x => x.Key is ReportSectionKey.WhatHappened).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "D-RR-20")]
    public async Task Whoever_fixes_or_sends_a_version_sees_who_has_typed_and_not_saved_and_those_words_stay_theirs()
    {
        var journey = await ReportJourney.Drafted();
        var (world, officer) = (journey.World, journey.World.Member(Role.BusinessUnitOfficer));
        var text = new KeepReportText { Reference = journey.Reference, Number = 4, Opening = Guid.CreateVersion7(), Fields = "Form.Version=1&Form.Text=Half+a+sentence%20of+mine" };
        await world.Send(text, Role.BusinessUnitOfficer);
        var manager = await world.Visit();

        await manager.Get(Report(journey));
        Assert.Contains($"{officer.Name}, in section 4, What happened", manager.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Half a sentence", manager.Text, StringComparison.Ordinal);
        await manager.Get($"{Report(journey)}/send-for-check");
        Assert.Contains($"{officer.Name}, in section 4, What happened", manager.Text, StringComparison.Ordinal);
        await manager.Press("Fix the version and send it");
        await journey.World.Send(new CallBackReport { Reference = journey.Reference, Reason = "Something is missing" });

        Assert.Equal(text.Fields, Assert.Single(await world.Send(new GetReportText(journey.Reference, 4), Role.BusinessUnitOfficer)).Fields);
    }

    [Fact]
    [Trait("Requirement", "D-RR-20")]
    public async Task What_was_typed_and_never_saved_goes_once_the_report_has_gone_out()
    {
        var journey = await ReportJourney.Drafted();
        await journey.World.Send(new KeepReportText { Reference = journey.Reference, Number = 1, Opening = Guid.CreateVersion7(), Fields = "Form.Text=Half" });
        await journey.AgreeVersion();
        await journey.World.Send(new Application.SignOffs.SendForSignOff { Reference = journey.Reference, VersionNumber = 1 });
        await journey.SignAll();
        Assert.Equal(1, await journey.World.Read(db => db.Set<UnsavedText>().CountAsync()));

        await journey.World.Send(new WriteCoveringLetter { Reference = journey.Reference, Letter = "The criteria are met." });
        await journey.World.Send(new RecordSubmission { Reference = journey.Reference, SentAt = TestClock.Instance.GetUtcNow(), Route = SubmissionRoute.SecureEmail });

        Assert.Equal(0, await journey.World.Read(db => db.Set<UnsavedText>().CountAsync()));
    }

    [Fact]
    [Trait("Requirement", "D-RR-23")]
    public async Task A_section_names_the_page_it_was_filled_from_and_says_once_that_it_has_changed_since()
    {
        var journey = await ReportJourney.Drafted();
        var manager = await journey.World.Visit();
        await manager.Get($"{Report(journey)}/sections/2");
        Assert.NotNull(manager.Page.QuerySelector($"main a[href='/{journey.World.Slug}/cases/{journey.Reference}/people']"));
        Assert.DoesNotContain("has changed since", manager.Text, StringComparison.Ordinal);
        await journey.World.Send(new RecordFamilyMember { Reference = journey.Reference, Number = 1, Name = "Dana Marlow", Tie = FamilyTie.Parent });

        await manager.Get($"{Report(journey)}/sections/2");
        Assert.Contains("What this was filled from has changed since", manager.Text, StringComparison.Ordinal);
        Assert.Contains("D.M.: parent", manager.Text, StringComparison.Ordinal);
        await manager.Press("Save the section");
        await manager.Get($"{Report(journey)}/sections/2");

        Assert.DoesNotContain("has changed since", manager.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("D.M.", (await journey.Report()).Sections.Single(x => x.Key is ReportSectionKey.ChildrenAndFamily).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "D-RR-20")]
    [Trait("Requirement", "D-RR-35")]
    public async Task The_chair_comments_on_the_draft_the_officer_answers_beside_the_text_and_nothing_is_agreed_before()
    {
        var journey = await ReportJourney.Drafted();
        var (chair, officer) = (await journey.World.Visit(Role.GroupChair), await journey.World.Visit(Role.BusinessUnitOfficer));
        await chair.Get($"{Report(journey)}/comments/on/7");
        await chair.Press("Send the comment", ("Form.Quote", "Text of LifeAndIdentity."), ("Form.Text", "Say more of school."));
        Assert.Contains("1 comment waits", chair.Text, StringComparison.Ordinal);
        var number = await journey.World.Send(new SendReportForCheck(journey.Reference));
        var approve = new CheckReport { Reference = journey.Reference, VersionNumber = number, Decision = CheckDecision.Approve };
        await Assert.ThrowsAsync<RuleViolation>(() => journey.World.Send(approve, Role.GroupChair));
        await journey.World.Send(new CallBackReport { Reference = journey.Reference, Reason = "A comment waits" });

        await officer.Get($"{Report(journey)}/sections/7");
        Assert.Contains("Say more of school.", officer.Text, StringComparison.Ordinal);
        await officer.Get($"{Report(journey)}/comments/1");
        await officer.Press("Save the answer", ("Form.Outcome", "NotAccepted"), ("Form.Words", "School was not attended."));

        Assert.Equal($"{Report(journey)}/comments#comment-1", officer.Path);
        Assert.Contains("Not accepted. School was not attended.", officer.Text, StringComparison.Ordinal);
        await journey.AgreeVersion();
    }

    [Fact]
    [Trait("Requirement", "D-RR-20")]
    public async Task Whoever_may_not_see_the_case_comments_on_nothing_of_it()
    {
        var journey = await ReportJourney.Drafted();

        await Assert.ThrowsAsync<NotFound>(() =>
            journey.World.Send(new CommentOnDraft { Reference = journey.Reference, Section = 1, Text = "Hm.", Once = Guid.CreateVersion7() }, Role.IndependentChair));
        await Assert.ThrowsAsync<NotFound>(() => journey.World.Send(new GetDraftComments(journey.Reference), Role.IndependentChair));

        Assert.False(await journey.World.Read(db => db.Set<ReportComment>().AnyAsync()));
    }

    private static string Report(ReportJourney journey) => $"/{journey.World.Slug}/cases/{journey.Reference}/report";
}
