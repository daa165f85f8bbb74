using CaseReview.Application.Common;
using CaseReview.Application.Reports;
using CaseReview.Domain.AccuracyRounds;
using CaseReview.Domain.Reports;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.AccuracyRounds;

/// <summary>The accuracy rounds of a report: who was asked, who has opened, who has answered, and what was said.</summary>
/// <param name="Reference">The case.</param>
[Requires(Permission.ViewWholeCase)]
public sealed record GetAccuracy(string Reference) : IRequest<AccuracyView>, ICaseMessage;

/// <summary>The accuracy rounds of a report.</summary>
/// <param name="ToOpen">What opening a round would do; null while one is open or none can be opened.</param>
/// <param name="WhyNot">Why none can be opened, a sentence; null when one is open or can be.</param>
/// <param name="Rounds">All rounds, newest first.</param>
/// <param name="MayManage">Whether the reader may ask, answer and close.</param>
public sealed record AccuracyView(AccuracyToOpen? ToOpen, string? WhyNot, IReadOnlyList<AccuracyBoard> Rounds, bool MayManage);

/// <summary>What opening a round would do.</summary>
/// <param name="VersionNumber">The version that everybody would look at.</param>
/// <param name="Audience">Whom it asks.</param>
/// <param name="ProposedOn">The day proposed for answers; null where no rule gives one.</param>
/// <param name="PartnersOn">When the draft is due at the partners; null where no rule says.</param>
public sealed record AccuracyToOpen(int VersionNumber, Audience Audience, DateOnly? ProposedOn, DateOnly? PartnersOn);

/// <summary>A round with its comments.</summary>
/// <param name="Round">The round.</param>
/// <param name="Comments">Its comments, by number.</param>
public sealed record AccuracyBoard(AccuracyRound Round, IReadOnlyList<ReportComment> Comments)
{
    /// <summary>How many wait for an answer.</summary>
    public int Unanswered => Comments.Count(x => x.Outcome is null);
}

/// <summary>Handles <see cref="GetAccuracy"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="audience">Whom a round asks.</param>
/// <param name="plan">When answers are due.</param>
/// <param name="user">Who looks.</param>
public sealed class GetAccuracyHandler(ICaseReviewDb db, CaseScope scope, AccuracyAudience audience, AccuracyPlan plan, ICurrentUser user) : IRequestHandler<GetAccuracy, AccuracyView>
{
    /// <inheritdoc />
    public async Task<AccuracyView> Handle(GetAccuracy query, CancellationToken ct)
    {
        var report = await db.Set<RapidReviewReport>().AsNoTracking().Whole().SingleOrDefaultAsync(x => x.CaseId == scope.CaseId, ct) ?? throw new NotFound("report");
        var rounds = await db.Set<AccuracyRound>().AsNoTracking().Include(x => x.Readers).Where(x => x.CaseId == scope.CaseId).OrderByDescending(x => x.Number).ToListAsync(ct);
        var comments = await db.Set<ReportComment>().AsNoTracking().Where(x => x.CaseId == scope.CaseId && x.RoundId != null).OrderBy(x => x.Number).ToListAsync(ct);
        var whyNot = rounds is [{ IsOpen: true }, ..] ? null : WhyNot(report);
        var may = user.May(Permission.ManageCases);
        return new AccuracyView(
            may && whyNot is null && rounds is not [{ IsOpen: true }, ..] ? await ToOpen(report, ct) : null,
            whyNot,
            [.. rounds.Select(x => new AccuracyBoard(x, comments.FindAll(y => y.RoundId == x.Id)))],
            may);
    }

    private static string? WhyNot(RapidReviewReport report) => report switch
    {
        { LatestVersion: null } => "Fix a version of the report first: everybody looks at the same words.",
        { Status: not (ReportStatus.Drafting or ReportStatus.AccuracyCheck) } => "The report has been agreed. Call it back before it is checked for accuracy again.",
        { DraftIsFixed: false } => $"The text has changed since version {report.LatestVersion!.Number}. Fix a version first: everybody looks at the same words.",
        _ => null,
    };

    private async Task<AccuracyToOpen> ToOpen(RapidReviewReport report, CancellationToken ct)
    {
        var (proposed, partners) = await plan.For(report.CaseId, ct);
        return new AccuracyToOpen(report.LatestVersion!.Number, await audience.Of(report, ct), proposed, partners);
    }
}
