using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Application.Reports;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Reports;
using CaseReview.Domain.SignOffs;
using CaseReview.Domain.Timetables;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.SignOffs;

/// <summary>What the holder of a sign-off link reads: the whole version, what is asked, who else signs. It changes nothing.</summary>
[Requires(Permission.SignReport)]
public sealed record GetSigning : IRequest<SigningView>;

/// <summary>What the holder of a sign-off link reads.</summary>
/// <param name="Reference">The case's reference.</param>
/// <param name="Version">The version asked about.</param>
/// <param name="Mine">The signatory for whom the holder acts, or acted.</param>
/// <param name="Status">Where the request stands.</param>
/// <param name="EndedAt">When the request ended.</param>
/// <param name="Signers">Everybody who signs, in order.</param>
/// <param name="Deputies">Deputies who may be handed to today.</param>
/// <param name="PanelDueOn">When the report is due at the national Panel; null when not known.</param>
/// <param name="Earlier">The version asked about before; null for the first.</param>
/// <param name="Telephone">The Business Unit's telephone.</param>
public sealed record SigningView(
    string Reference,
    ReportVersion Version,
    Signatory Mine,
    SignOffStatus Status,
    DateTimeOffset? EndedAt,
    IReadOnlyList<Signatory> Signers,
    IReadOnlyList<Deputy> Deputies,
    DateOnly? PanelDueOn,
    EarlierVersion? Earlier,
    string Telephone)
{
    /// <summary>Whether the report goes to those who decide under each law, and not to the national Panel.</summary>
    public bool ForDeciders { get; init; }

    /// <summary>What the review is for.</summary>
    public string Purpose { get; init; } = "";

    /// <summary>Whether the holder signs for a body that decides, as the contact it has named.</summary>
    public bool ForBody { get; init; }

    /// <summary>Whether a decision is awaited from the holder.</summary>
    public bool MayDecide => Status is SignOffStatus.Open && Mine.IsOpen && Mine.Status is not SignatoryStatus.Recused;
}

/// <summary>The version asked about before.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Fingerprint">Its fingerprint.</param>
/// <param name="EndedAt">When it was returned or called back.</param>
/// <param name="ReturnedBy">The partner that returned it; null when it was called back.</param>
/// <param name="SignedAt">When this body had signed it; null when it had not.</param>
/// <param name="Changes">What has changed since, by section.</param>
public sealed record EarlierVersion(
    int Number, Fingerprint Fingerprint, DateTimeOffset EndedAt, string? ReturnedBy, DateTimeOffset? SignedAt, IReadOnlyList<SectionChange> Changes);

/// <summary>Handles <see cref="GetSigning"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="link">The link.</param>
/// <param name="people">Who is nominated.</param>
public sealed class GetSigningHandler(ICaseReviewDb db, LinkScope link, SignOffPeople people) : IRequestHandler<GetSigning, SigningView>
{
    /// <inheritdoc />
    public async Task<SigningView> Handle(GetSigning query, CancellationToken ct)
    {
        var request = await db.SignOffWith(link.RecordFor(LinkPurpose.SignOff), ct);
        var mine = request.Find(link.RecordId);
        if (link.Recipient.MemberId?.Value != mine.ActingId)
        {
            throw new Forbidden($"{mine.ActingName} now acts for {mine.Body}. This link no longer opens the report.");
        }

        var report = await db.Set<RapidReviewReport>().AsNoTracking().Include(x => x.Versions).SingleAsync(x => x.Id == request.ReportId, ct);
        var deadlines = await db.Cases.Where(x => x.Id == request.CaseId)
            .SelectMany(x => x.Deadlines.Where(d => d.Key == MilestoneKeys.SubmitToPanel && d.Driving)).AsNoTracking().ToListAsync(ct);
        return new SigningView(
            await db.ReferenceOf(request.CaseId, ct),
            report.Versions.Single(x => x.Number == request.VersionNumber),
            mine,
            request.Status,
            request.EndedAt,
            request.InOrder(),
            [.. (await people.StandInsFor(request, mine, ct)).Where(x => x.MemberId != mine.ActingId)],
            deadlines.FirstOrDefault()?.ShownOn,
            await Earlier(request, mine, report, ct),
            await db.Profiles.Select(x => x.Telephone).SingleAsync(ct))
        {
            ForDeciders = await db.Set<RapidReview>().AnyAsync(x => x.CaseId == request.CaseId && x.Basis == RapidReviewBasis.Referral, ct),
            Purpose = ReportOutline.PurposeFor(report.About),
            ForBody = request.OfficeOf(mine) is not null || await db.Agencies.AnyAsync(x => x.Id == mine.OfficerId, ct),
        };
    }

    private async Task<EarlierVersion?> Earlier(SignOffRequest request, Signatory mine, RapidReviewReport report, CancellationToken ct)
    {
        var before = await db.Set<SignOffRequest>().AsNoTracking().Whole()
            .Where(x => x.CaseId == request.CaseId && x.VersionNumber < request.VersionNumber).OrderByDescending(x => x.VersionNumber).FirstOrDefaultAsync(ct);
        if (before?.EndedAt is not { } ended)
        {
            return null;
        }

        var older = report.Versions.Single(x => x.Number == before.VersionNumber);
        var newer = report.Versions.Single(x => x.Number == request.VersionNumber);
        return new EarlierVersion(
            before.VersionNumber,
            before.Fingerprint,
            ended,
            before.Signatories.FirstOrDefault(x => x.Status is SignatoryStatus.ReturnedWithComments)?.Body,
            before.Signatories.FirstOrDefault(x => x.OfficerId == mine.OfficerId)?.Signature?.At,
            CompareVersionsHandler.Between(report.Outline, CompareVersionsHandler.TextOf(older), CompareVersionsHandler.TextOf(newer)));
    }
}
