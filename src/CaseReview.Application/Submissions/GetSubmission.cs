using System.Text.RegularExpressions;
using CaseReview.Application.Common;
using CaseReview.Application.Documents;
using CaseReview.Application.Partnerships;
using CaseReview.Application.SignOffs;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Documents;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Reports;
using CaseReview.Domain.SignOffs;
using CaseReview.Domain.Submissions;
using CaseReview.Domain.Timetables;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Submissions;

/// <summary>The submission to the national Panel as it stands.</summary>
/// <param name="Reference">The case.</param>
[Requires(Permission.ViewWholeCase)]
public sealed record GetSubmission(string Reference) : IRequest<SubmissionView>, ICaseMessage;

/// <summary>The submission to the national Panel.</summary>
/// <param name="Submission">The submission; null until all partners have signed.</param>
/// <param name="ProposedLetter">A covering letter to begin with.</param>
/// <param name="Signatures">The signatures on the version.</param>
/// <param name="DueOn">Last day of the deadline that drives; null when not known.</param>
/// <param name="IsLate">Whether that day has passed.</param>
/// <param name="Pdf">How far the signed report's PDF is.</param>
/// <param name="LetterPdf">How far the letter's PDF is.</param>
/// <param name="MaySend">Whether the reader submits.</param>
/// <param name="MayRecordReply">Whether the reader records what the national Panel answers.</param>
/// <param name="ReplyDueOn">UK date by which its reply is due; null until its meeting is known.</param>
/// <param name="NoPdfBecause">Why no PDF can be made on this server; null when it can.</param>
public sealed record SubmissionView(
    PanelSubmission? Submission,
    string ProposedLetter,
    IReadOnlyList<Signature> Signatures,
    DateOnly? DueOn,
    bool IsLate,
    PrintoutStatus? Pdf,
    PrintoutStatus? LetterPdf,
    bool MaySend,
    bool MayRecordReply,
    DateOnly? ReplyDueOn,
    string? NoPdfBecause)
{
    /// <summary>The documents that go with the report, in the order chosen.</summary>
    public IReadOnlyList<DialogueFile> Annexes { get; init; } = [];

    /// <summary>Whether a document of the pack waits for its virus check or was refused by it.</summary>
    public bool AnnexNotReady => Annexes.Any(x => x.Scan is ScanResult.Waiting or ScanResult.Infected);
}

/// <summary>Handles <see cref="GetSubmission"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who reads.</param>
/// <param name="printer">Whether PDFs can be made.</param>
/// <param name="clock">Now.</param>
public sealed partial class GetSubmissionHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, IPdfPrinter printer, TimeProvider clock)
    : IRequestHandler<GetSubmission, SubmissionView>
{
    /// <inheritdoc />
    public async Task<SubmissionView> Handle(GetSubmission query, CancellationToken ct)
    {
        if (await db.Set<RapidReview>().AnyAsync(x => x.CaseId == scope.CaseId && x.Basis == RapidReviewBasis.Referral, ct))
        {
            throw new NotFound("submission");
        }

        var submission = await db.StandingSubmissionOf(scope.CaseId, ct);
        var due = await db.PanelDueOn(scope.CaseId, ct);
        var request = await db.Set<SignOffRequest>().AsNoTracking().Whole().Where(x => x.CaseId == scope.CaseId && x.Status == SignOffStatus.Complete)
            .OrderByDescending(x => x.Id).FirstOrDefaultAsync(ct);
        var printouts = await db.Set<Printout>().AsNoTracking().Where(x => x.CaseId == scope.CaseId)
            .OrderByDescending(x => x.RequestedAt).Select(x => new { x.Kind, x.VersionNumber, x.Status }).ToListAsync(ct);
        return new SubmissionView(
            submission,
            await Letter(ct),
            [.. request?.InOrder().Select(x => x.Signature).OfType<Signature>() ?? []],
            due,
            due is { } day && UkClock.DateOf(clock.GetUtcNow()) > day,
            printouts.FirstOrDefault(x => x.Kind is PrintoutKind.Report && x.VersionNumber == submission?.VersionNumber)?.Status,
            printouts.FirstOrDefault(x => x.Kind is PrintoutKind.CoveringLetter && x.VersionNumber == submission?.VersionNumber)?.Status,
            user.May(Permission.ManageVersions),
            user.May(Permission.ManageCases),
            await db.DueOn(scope.CaseId, MilestoneKeys.PanelResponse, ct),
            printer.WhyNot)
        { Annexes = await Annexes(submission, ct) };
    }

    private async Task<IReadOnlyList<DialogueFile>> Annexes(PanelSubmission? submission, CancellationToken ct)
    {
        if (submission is null or { Annexes.Count: 0 })
        {
            return [];
        }

        var files = await db.Set<Document>().AsNoTracking().Where(x => x.CaseId == scope.CaseId && submission.Annexes.Contains(x.Id))
            .Select(x => new DialogueFile(x.Id, x.FileName, x.Scan)).ToListAsync(ct);
        return [.. submission.Annexes.Select(id => files.Find(x => x.Id == id)).OfType<DialogueFile>()];
    }

    // One pass, so that what the case holds is never read as a placeholder.
    [GeneratedRegex(@"\{[a-z]+\}")]
    private static partial Regex Placeholder();

    // The letter states whether the criteria are met, with the reasons (D-NP-02).
    private async Task<string> Letter(CancellationToken ct)
    {
        // What was written for a version that was called back is what to begin with.
        if (await db.Set<PanelSubmission>().Where(x => x.CaseId == scope.CaseId && x.SentAt == null && x.CoveringLetter != "").OrderByDescending(x => x.Id)
            .Select(x => x.CoveringLetter).FirstOrDefaultAsync(ct) is { } written)
        {
            return written;
        }

        var review = await db.Set<RapidReview>().AsNoTracking().SingleOrDefaultAsync(x => x.CaseId == scope.CaseId, ct);
        var partnership = await db.Partnerships.Where(x => x.Id == user.PartnershipId).Select(x => x.Name).SingleAsync(ct);
        var words = Vocabulary.Parse(await db.Profiles.Select(x => x.VocabularyJson).SingleAsync(ct));
        var recommendation = review?.Recommendation switch
        {
            RapidReviewRecommendation.LocalReview => $"The safeguarding partners have decided on this further review: {words.Within(Term.LocalReview)}.",
            RapidReviewRecommendation.NoFurtherReview => "The safeguarding partners have decided that no further review follows.",
            RapidReviewRecommendation.NationalReview => "The safeguarding partners ask the Panel to consider a national review.",
            _ => "",
        };
        var local = words.Within(Term.LocalReview);
        var holds = new Dictionary<string, string>
        {
            ["{reference}"] = scope.Reference,
            ["{review}"] = local,
            ["{criteria}"] = $"The criteria for the {local} are {(review?.LocalCriteriaMet is true ? "met" : "not met")}. {review?.LocalCriteriaReasons}",
            ["{decision}"] = $"{recommendation} {review?.RecommendationReasons}",
            ["{national}"] = $"A national review is {(review?.NationalReviewNeeded is true ? "" : "not ")}thought necessary. {review?.NationalReasons}",
            ["{sender}"] = $"{user.Actor.Name}, {user.Actor.Role}",
            ["{partnership}"] = partnership,
            ["{date}"] = DateWords.Full(UkClock.DateOf(clock.GetUtcNow())),
        };
        var paragraphs = (await db.Arrangements(ct)).Submissions.CoveringLetter;
        return string.Join("\n\n", paragraphs.Select(x => Placeholder().Replace(x, match => holds.GetValueOrDefault(match.Value, match.Value))));
    }
}

/// <summary>Finds what belongs to a submission.</summary>
internal static class SubmissionLoading
{
    /// <summary>The submission of the version that stands signed or was sent, tracked; null when there is none.</summary>
    public static async Task<PanelSubmission?> StandingSubmissionOf(this ICaseReviewDb db, Guid caseId, CancellationToken ct)
    {
        var report = await db.Set<RapidReviewReport>().Where(x => x.CaseId == caseId && (x.Status == ReportStatus.SignedOff || x.Status == ReportStatus.Submitted))
            .Select(x => new { Version = x.Versions.Max(v => v.Number) }).SingleOrDefaultAsync(ct);
        return report is null ? null : await db.Set<PanelSubmission>().Where(x => x.CaseId == caseId && x.VersionNumber == report.Version).OrderByDescending(x => x.Id).FirstOrDefaultAsync(ct);
    }

    /// <summary>Last day of the deadline for the submission that drives, UK local date.</summary>
    public static Task<DateOnly?> PanelDueOn(this ICaseReviewDb db, Guid caseId, CancellationToken ct) => db.DueOn(caseId, MilestoneKeys.SubmitToPanel, ct);

    /// <summary>Last day of the deadline that drives, UK local date; null while its anchor has not happened.</summary>
    public static async Task<DateOnly?> DueOn(this ICaseReviewDb db, Guid caseId, string milestone, CancellationToken ct) =>
        (await db.Set<Deadline>().AsNoTracking().FirstOrDefaultAsync(d => d.CaseId == caseId && d.Key == milestone && d.Driving, ct))?.ShownOn;
}
