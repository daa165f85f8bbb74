using CaseReview.Application.Common;
using CaseReview.Application.Documents;
using CaseReview.Application.Reports;
using CaseReview.Application.Submissions;
using CaseReview.Domain.Common;
using CaseReview.Domain.Documents;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Reports;
using CaseReview.Domain.Submissions;
using CaseReview.Domain.Timetables;
using CaseReview.Testing;
using CaseReview.Testing.Reports;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.IntegrationTests.Submissions;

public sealed class RecordSubmissionTests
{
    [Fact]
    [Trait("Requirement", "D-NP-01")]
    [Trait("Requirement", "D-NP-02")]
    [Trait("Requirement", "D-NP-03")]
    public async Task The_submission_is_recorded_once_with_a_covering_letter_and_stamps_the_case()
    {
        var journey = await ReportJourney.SignedOff();
        var view = await journey.World.Send(new GetSubmission(journey.Reference));
        Assert.Contains("are met. Improvements are needed", view.ProposedLetter, StringComparison.Ordinal);

        await journey.World.Send(new WriteCoveringLetter { Reference = journey.Reference, Letter = view.ProposedLetter });
        await journey.World.Send(Submission(journey));

        await Assert.ThrowsAsync<RuleViolation>(() => journey.World.Send(Submission(journey)));
        Assert.Equal(ReportStatus.Submitted, (await journey.Report()).Status);
        Assert.Equal(RapidReviewStatus.AwaitingPanelReply, (await journey.Review()).Status);
        Assert.True(await journey.World.Read(db => db.Cases.AnyAsync(x => x.Happened.Any(e => e.Key == EventKeys.ReportSubmitted))));
    }

    [Fact]
    [Trait("Requirement", "D-NP-03")]
    public async Task After_the_deadline_a_reason_is_asked_for_beside_its_field()
    {
        var journey = await ReportJourney.SignedOff();
        await journey.World.Do(async services =>
        {
            var timetable = (Application.Cases.CaseTimetable)services.GetService(typeof(Application.Cases.CaseTimetable))!;
            await timetable.Record(journey.Case.Id, EventKeys.PanelNotified, Occurrence.On(new DateOnly(2026, 11, 2)), CancellationToken.None);
            return true;
        });
        await journey.World.Send(new WriteCoveringLetter { Reference = journey.Reference, Letter = "The criteria are met." });

        var missing = await Assert.ThrowsAsync<ValidationException>(() => journey.World.Send(Submission(journey)));
        var late = await journey.World.Send(Submission(journey) with { LateReason = "A partner was ill" });

        Assert.Equal(nameof(RecordSubmission.LateReason), missing.Errors.Single().PropertyName);
        Assert.True(late);
        var deadline = await journey.World.Read(db => db.Cases.SelectMany(x => x.Deadlines.Where(d => d.Key == MilestoneKeys.SubmitToPanel && d.Driving)).AsNoTracking().FirstAsync());
        Assert.Equal((true, "A partner was ill"), (deadline.MetLate, deadline.LateReason));
        var notices = await journey.Letters("Report sent after its deadline");
        Assert.Equal(6, notices.Count);
        Assert.All(notices, x => Assert.DoesNotContain("ill", x.Body.Replace("will", "", StringComparison.Ordinal), StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Requirement", "D-NP-01")]
    public async Task Documents_of_this_case_alone_go_with_the_report_and_stand_in_the_pack()
    {
        var journey = await ReportJourney.SignedOff();
        var other = await journey.World.GivenCase();
        await journey.World.Send(new AddDocuments { Reference = journey.Reference, Files = [new UploadedFile("chronology.pdf", Pdf)] });
        await journey.World.Send(new AddDocuments { Reference = other.Reference, Files = [new UploadedFile("other.pdf", Pdf)] });
        var documents = await journey.World.Read(db => db.Set<Document>().AsNoTracking().ToListAsync());
        var (mine, foreign) = (documents.Single(x => x.FileName == "chronology.pdf").Id, documents.Single(x => x.FileName == "other.pdf").Id);
        await Assert.ThrowsAsync<NotFound>(() => journey.World.Send(new ChooseAnnexes { Reference = journey.Reference, Documents = [foreign] }));
        var manager = await journey.World.Visit();

        await manager.Get($"/{journey.World.Slug}/cases/{journey.Reference}/report/submission/annexes");
        Assert.DoesNotContain("other.pdf", manager.Text, StringComparison.Ordinal);
        await manager.Press("Save", ("Form.Documents", mine.ToString()));

        Assert.Contains("chronology.pdf", manager.Text, StringComparison.Ordinal);
        await manager.Get($"/{journey.World.Slug}/cases/{journey.Reference}/report/submission/annexes");
        Assert.Equal(mine.ToString(), manager.Page.QuerySelector("input[checked]")!.GetAttribute("value"));

        await journey.World.Read(db => db.Set<Document>().Where(x => x.Id == mine).ExecuteUpdateAsync(set => set.SetProperty(x => x.Scan, ScanResult.Infected)));
        await Assert.ThrowsAsync<RuleViolation>(() => journey.World.Send(Submission(journey)));
        await manager.Get($"/{journey.World.Slug}/cases/{journey.Reference}/report/submission/annexes");
        Assert.Contains("Refused by the virus check", manager.Text, StringComparison.Ordinal);
        await manager.Press("Save");
        Assert.Empty((await journey.World.Send(new GetSubmission(journey.Reference))).Submission!.Annexes);
    }

    [Fact]
    [Trait("Requirement", "D-NP-02")]
    public async Task The_covering_letter_begins_in_the_partnerships_own_words_and_never_reads_a_text_of_the_case_as_a_placeholder()
    {
        var journey = await ReportJourney.SignedOff();
        var own = new Arrangements { Submissions = new SubmissionArrangements { CoveringLetter = ["Our case {reference} {unknown}", "{criteria}", "For the {review}: {sender}"] } };
        await journey.World.Read(db => db.Profiles.ExecuteUpdateAsync(x => x.SetProperty(p => p.ArrangementsJson, own.ToJson())));

        var letter = (await journey.World.Send(new GetSubmission(journey.Reference))).ProposedLetter;

        Assert.StartsWith($"Our case {journey.Reference} {{unknown}}\n\nThe criteria for the", letter, StringComparison.Ordinal);
        Assert.EndsWith(journey.World.Member(Role.BusinessUnitManager).Name, letter.Split(',')[^2], StringComparison.Ordinal);
        var refused = await Assert.ThrowsAsync<FluentValidation.ValidationException>(() => journey.World.Send(new WriteCoveringLetter { Reference = journey.Reference, Letter = letter }));
        Assert.Equal("Write what belongs in place of {unknown}", refused.Errors.Single().ErrorMessage);
    }

    [Fact]
    [Trait("Requirement", "D-NP-01")]
    public async Task Only_the_manager_submits()
    {
        var journey = await ReportJourney.SignedOff();

        await Assert.ThrowsAsync<Forbidden>(() => journey.World.Send(Submission(journey), Role.BusinessUnitOfficer));
    }

    [FactWhenInstalled("chromium")]
    [Trait("Requirement", "D-NP-01")]
    public async Task The_worker_prints_the_draft_the_signed_report_and_the_letter()
    {
        var journey = await ReportJourney.SignedOff();
        await journey.World.Send(new WriteCoveringLetter { Reference = journey.Reference, Letter = "The criteria are met." });
        Assert.Null(await journey.World.Send(new GetPrintout(journey.Reference, PrintoutKind.Report, 1)));

        await journey.World.SendAsSystem(new PrintWaiting());

        var report = await journey.World.Send(new GetPrintout(journey.Reference, PrintoutKind.Report, 1));
        var letter = await journey.World.Send(new GetPrintout(journey.Reference, PrintoutKind.CoveringLetter, 1));
        Assert.Equal("%PDF"u8.ToArray(), report!.Pdf[..4]);
        Assert.Equal($"{journey.Reference}-covering-letter.pdf", letter!.FileName);
        Assert.Equal(3, await journey.World.Read(db => db.Set<Printout>().CountAsync(x => x.Status == PrintoutStatus.Printed)));
    }

    private static readonly byte[] Pdf = [.. "%PDF-1.7\n1 0 obj\n"u8];

    private static RecordSubmission Submission(ReportJourney journey) => new()
    {
        Reference = journey.Reference,
        SentAt = TestClock.Wall,
        Route = SubmissionRoute.SecureEmail,
    };
}
