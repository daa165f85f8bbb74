using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Domain.Reports;
using CaseReview.Domain.SignOffs;
using CaseReview.Domain.Timetables;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PlannedStep = CaseReview.Domain.SignOffs.PlannedStep;

namespace CaseReview.Application.SignOffs;

/// <summary>Who has signed, or who will be asked.</summary>
/// <param name="Reference">The case.</param>
[Requires(Permission.ViewWholeCase)]
public sealed record GetSignOff(string Reference) : IRequest<SignOffView>, ICaseMessage;

/// <summary>Who has signed, or who will be asked.</summary>
/// <param name="Check">What will be sent and to whom; null unless the chair has approved a version that has not been sent.</param>
/// <param name="Board">The latest request; null before the first.</param>
/// <param name="Earlier">Earlier requests, newest first.</param>
/// <param name="MaySend">Whether the reader sends, reminds and assigns deputies.</param>
public sealed record SignOffView(SignOffCheck? Check, SignOffBoard? Board, IReadOnlyList<SignOffBoard> Earlier, bool MaySend);

/// <summary>What will be sent, to whom, and what may go wrong.</summary>
/// <param name="VersionNumber">The version.</param>
/// <param name="Fingerprint">Its fingerprint.</param>
/// <param name="Steps">Who is asked to sign, step by step.</param>
/// <param name="Told">Who is told, and not asked.</param>
/// <param name="DueAt">When the reading ends if it is sent now.</param>
/// <param name="PanelDueOn">When the report is due at the national Panel; null when not known.</param>
/// <param name="Warnings">Sentences about what may go wrong.</param>
public sealed record SignOffCheck(
    int VersionNumber, Fingerprint Fingerprint, IReadOnlyList<PlannedStep> Steps, IReadOnlyList<string> Told, DateTimeOffset DueAt, DateOnly? PanelDueOn, IReadOnlyList<string> Warnings);

/// <summary>One request and where each signatory stands.</summary>
/// <param name="VersionNumber">The version.</param>
/// <param name="Fingerprint">Its fingerprint.</param>
/// <param name="Status">Where the request stands.</param>
/// <param name="SentAt">When it was sent.</param>
/// <param name="EndedAt">When it ended.</param>
/// <param name="Signers">Each signatory.</param>
public sealed record SignOffBoard(
    int VersionNumber, Fingerprint Fingerprint, SignOffStatus Status, DateTimeOffset? SentAt, DateTimeOffset? EndedAt, IReadOnlyList<SignerLine> Signers)
{
    /// <summary>What stands in the way of the next step, which waits to be sent; empty when it can be sent; null when none waits.</summary>
    public IReadOnlyList<string>? Missing { get; init; }
}

/// <summary>Where one signatory stands.</summary>
/// <param name="Number">Place on the page, from 1.</param>
/// <param name="Signatory">The signatory.</param>
/// <param name="IsLate">Whether the reading has ended without a decision.</param>
/// <param name="Deputies">Deputies who may be assigned today.</param>
/// <param name="Step">The step they are in.</param>
public sealed record SignerLine(int Number, Signatory Signatory, bool IsLate, IReadOnlyList<Deputy> Deputies, SignOffStep Step);

/// <summary>Handles <see cref="GetSignOff"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="timetable">Loads the case.</param>
/// <param name="people">Who signs.</param>
/// <param name="user">Who reads.</param>
/// <param name="clock">Now.</param>
public sealed class GetSignOffHandler(ICaseReviewDb db, CaseScope scope, CaseTimetable timetable, SignOffPeople people, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<GetSignOff, SignOffView>
{
    /// <inheritdoc />
    public async Task<SignOffView> Handle(GetSignOff query, CancellationToken ct)
    {
        var requests = await db.Set<SignOffRequest>().AsNoTracking().Whole().Where(x => x.CaseId == scope.CaseId)
            .OrderByDescending(x => x.SentAt).ThenByDescending(x => x.VersionNumber).ToListAsync(ct);
        var boards = new List<SignOffBoard>();
        foreach (var request in requests)
        {
            boards.Add(await Board(request, ct));
        }

        return new SignOffView(await Check(ct), boards.FirstOrDefault(), [.. boards.Skip(1)], user.May(Permission.ManageVersions));
    }

    private async Task<SignOffBoard> Board(SignOffRequest request, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var lines = new List<SignerLine>();
        foreach (var signatory in request.InOrder())
        {
            var deputies = request.Status is SignOffStatus.Open && signatory.IsOpen ? await people.StandInsFor(request, signatory, ct) : [];
            lines.Add(new SignerLine(lines.Count + 1, signatory, signatory.IsOpen && signatory.DueAt < now, [.. deputies.Where(x => x.MemberId != signatory.ActingId)], request.Steps.Single(x => x.Signatories.Contains(signatory))));
        }

        return new SignOffBoard(request.VersionNumber, request.Fingerprint, request.Status, request.SentAt, request.EndedAt, lines)
        {
            Missing = request.NextStepWaits ? (await people.AskedAt(request.CaseId, request.CurrentStep!.Role, request.CurrentStep.Needed, ct)).Missing : null,
        };
    }

    private async Task<SignOffCheck?> Check(CancellationToken ct)
    {
        var report = await db.Set<RapidReviewReport>().AsNoTracking().Include(x => x.Versions).SingleOrDefaultAsync(x => x.CaseId == scope.CaseId, ct);
        if (report is not { Status: ReportStatus.GroupAgreed, LatestVersion: { } version })
        {
            return null;
        }

        var now = clock.GetUtcNow();
        var found = await timetable.Load(scope.CaseId, ct);
        var panel = found.Deadlines.FirstOrDefault(x => x is { Key: MilestoneKeys.SubmitToPanel, Driving: true })?.ShownOn;
        var rules = await timetable.RulesOf(found, ct);
        var readings = SignOffClock.Readings(rules, now);
        var warnings = new List<string>();
        if (panel is { } due && readings.Max(x => x.LateFrom) > UkClock.EndOf(due))
        {
            warnings.Add($"The partners’ reading ends on {DateWords.Full(readings.Max(x => x.LateFrom))}, after the report is due at the national Panel on {DateWords.Full(due)}. Ask them to sign sooner.");
        }

        var chain = await people.Chain(scope.CaseId, ct);
        warnings.AddRange(chain.Missing);
        return new SignOffCheck(
            version.Number,
            version.Fingerprint,
            chain.Steps,
            [.. chain.Told.Select(x => $"{x.Name}, {x.Role}")],
            SignOffClock.DueFor(rules, now),
            panel,
            warnings);
    }
}
