using CaseReview.Application.Common;
using CaseReview.Domain.AccuracyRounds;
using CaseReview.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.AccuracyRounds;

/// <summary>Loads accuracy rounds and comments.</summary>
internal static class AccuracyLoading
{
    /// <summary>The newest round of a case, tracked, with its list; one already tracked is used again. Null before the first.</summary>
    public static async Task<AccuracyRound?> LatestRoundOf(this ICaseReviewDb db, Guid caseId, CancellationToken ct) =>
        await db.Set<AccuracyRound>().Include(x => x.Readers).Where(x => x.CaseId == caseId).OrderByDescending(x => x.Number).FirstOrDefaultAsync(ct);

    /// <summary>A round, tracked, with its list.</summary>
    public static async Task<AccuracyRound> Round(this ICaseReviewDb db, Guid id, CancellationToken ct) =>
        db.Set<AccuracyRound>().Local.FirstOrDefault(x => x.Id == id) ?? await db.Set<AccuracyRound>().Include(x => x.Readers).SingleAsync(x => x.Id == id, ct);

    /// <summary>The round on whose list somebody is, tracked.</summary>
    /// <exception cref="NotFound">There is none.</exception>
    public static async Task<AccuracyRound> RoundOfReader(this ICaseReviewDb db, Guid readerId, CancellationToken ct) =>
        await db.Set<AccuracyRound>().Include(x => x.Readers).SingleOrDefaultAsync(x => x.Readers.Any(r => r.Id == readerId), ct) ?? throw new NotFound("accuracy round");

    /// <summary>How far the comments on a case's report have come.</summary>
    public static async Task<CommentsStanding> CommentsStandingOf(this ICaseReviewDb db, Guid caseId, CancellationToken ct) => new(
        await db.Set<AccuracyRound>().Where(x => x.CaseId == caseId && x.ClosedAt == null).Select(x => (int?)x.VersionNumber).FirstOrDefaultAsync(ct),
        await db.Set<ReportComment>().CountAsync(x => x.CaseId == caseId && x.Outcome == null, ct),
        await db.Set<AccuracyRound>().Where(x => x.CaseId == caseId).MaxAsync(x => (int?)x.VersionNumber, ct));

    /// <summary>Why the answer to a comment can no longer be given or changed, a sentence; null when it can.</summary>
    public static async Task<string?> StandsInTheWay(this ICaseReviewDb db, ReportComment comment, CancellationToken ct)
    {
        if (comment.Outcome is null)
        {
            return null;
        }

        if (comment.RoundId is { } round && !await db.Set<AccuracyRound>().AnyAsync(x => x.Id == round && x.ClosedAt == null, ct))
        {
            return "The accuracy check is closed and those who commented have been told. This answer stands.";
        }

        return await db.Set<RapidReviewReport>().AnyAsync(x => x.Id == comment.ReportId && (x.Status == ReportStatus.Drafting || x.Status == ReportStatus.AccuracyCheck), ct)
            ? null
            : "The report has been agreed. This answer stands.";
    }

    /// <summary>Holds the report until the transaction ends, without changing it, so that its comments are numbered one after the other.</summary>
    public static Task HoldReport(this ICaseReviewDb db, Guid caseId, CancellationToken ct) =>
        db.Set<RapidReviewReport>().Where(x => x.CaseId == caseId).ExecuteUpdateAsync(set => set.SetProperty(x => x.AuthorName, x => x.AuthorName), ct);

    /// <summary>
    /// Holds a round until the transaction ends: whoever comments or answers waits for the one before, and whoever closes it at the same moment is told.
    /// </summary>
    public static Task HoldRound(this ICaseReviewDb db, Guid readerId, CancellationToken ct) =>
        db.Set<AccuracyRound>().Where(x => x.Readers.Any(r => r.Id == readerId)).ExecuteUpdateAsync(set => set.SetProperty(x => x.Version, x => x.Version + 1), ct);

    /// <summary>The number of the next comment; the report is held.</summary>
    public static async Task<int> NextCommentNumber(this ICaseReviewDb db, Guid caseId, CancellationToken ct) =>
        (await db.Set<ReportComment>().Where(x => x.CaseId == caseId).MaxAsync(x => (int?)x.Number, ct) ?? 0) + 1;
}
