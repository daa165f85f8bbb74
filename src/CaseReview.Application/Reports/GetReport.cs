using CaseReview.Application.AccuracyRounds;
using CaseReview.Application.Common;
using CaseReview.Application.Documents;
using CaseReview.Application.Partnerships;
using CaseReview.Domain.AccuracyRounds;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Reports;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Reports;

/// <summary>The report of a case as it stands, and what may be done with it.</summary>
/// <param name="Reference">The case.</param>
[Requires(Permission.ViewCases)]
public sealed record GetReport(string Reference) : IRequest<ReportView>, ICaseMessage;

/// <summary>The report, or what stands before its beginning.</summary>
/// <param name="Beginning">What is needed to begin; null once it has begun.</param>
/// <param name="Draft">The report; null before.</param>
/// <param name="MayWrite">Whether the reader may write.</param>
/// <param name="MayFix">Whether the reader may fix versions, send to the partners and submit.</param>
/// <param name="MayCheck">Whether the reader checks for the group.</param>
/// <param name="NoPdfBecause">Why no PDF can be made on this server; null when it can.</param>
public sealed record ReportView(ReportBeginning? Beginning, ReportDraft? Draft, bool MayWrite, bool MayFix, bool MayCheck, string? NoPdfBecause);

/// <summary>What is needed to begin.</summary>
/// <param name="MeetingHeld">Whether the rapid review meeting has been recorded.</param>
/// <param name="Authors">Those who were there and may write it; members of the Business Unit first.</param>
/// <param name="NotRead">Agencies whose return has not been marked as read.</param>
public sealed record ReportBeginning(bool MeetingHeld, IReadOnlyList<PossibleAuthor> Authors, IReadOnlyList<string> NotRead);

/// <summary>Somebody who may write the report.</summary>
/// <param name="Name">Name.</param>
/// <param name="Role">Role on the attendance list.</param>
/// <param name="OfBusinessUnit">Whether of the Business Unit.</param>
public sealed record PossibleAuthor(string Name, string Role, bool OfBusinessUnit);

/// <summary>The report.</summary>
/// <param name="Status">How far it has come.</param>
/// <param name="Author">Who writes it, and why if they are not of the Business Unit.</param>
/// <param name="Sections">Its sections, in order.</param>
/// <param name="Versions">Its fixed versions, newest first.</param>
/// <param name="Checks">What chairs said, newest first.</param>
/// <param name="StillToDo">What stands between the draft and a fixed version.</param>
/// <param name="DraftIsFixed">Whether the draft reads as the latest version.</param>
public sealed record ReportDraft(
    ReportStatus Status,
    ReportAuthor Author,
    IReadOnlyList<SectionLine> Sections,
    IReadOnlyList<VersionLine> Versions,
    IReadOnlyList<ReportCheck> Checks,
    IReadOnlyList<string> StillToDo,
    bool DraftIsFixed)
{
    /// <summary>The newest accuracy round; null before the first.</summary>
    public AccuracyLine? Accuracy { get; init; }

    /// <summary>The PDF of the working text; null when none was asked for.</summary>
    public DraftPdf? Pdf { get; init; }

    /// <summary>The latest version; null before the first.</summary>
    public VersionLine? Latest => Versions.Count > 0 ? Versions[0] : null;
}

/// <summary>A section.</summary>
/// <param name="Number">Its number in the outline, from 1.</param>
/// <param name="Key">Which.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Text">Its text.</param>
/// <param name="ChangedBy">Who changed it last.</param>
/// <param name="ChangedAt">When.</param>
public sealed record SectionLine(int Number, ReportSectionKey Key, string Heading, string Text, string ChangedBy, DateTimeOffset ChangedAt)
{
    /// <summary>How many comments on its working text wait for an answer.</summary>
    public int Waiting { get; init; }
}

/// <summary>A fixed version.</summary>
/// <param name="Number">Its number.</param>
/// <param name="FixedAt">When.</param>
/// <param name="FixedBy">By whom.</param>
/// <param name="Fingerprint">Its fingerprint.</param>
/// <param name="Pdf">How far its PDF is; null when none was asked for.</param>
public sealed record VersionLine(int Number, DateTimeOffset FixedAt, string FixedBy, Fingerprint Fingerprint, PrintoutStatus? Pdf);

/// <summary>The PDF of the text as it was being written.</summary>
/// <param name="Status">How far it is.</param>
/// <param name="PrintedAt">When it was made; null until then.</param>
/// <param name="IsOld">Whether the text has been changed since it was asked for.</param>
public sealed record DraftPdf(PrintoutStatus Status, DateTimeOffset? PrintedAt, bool IsOld);

/// <summary>Handles <see cref="GetReport"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who reads.</param>
/// <param name="readiness">What the rest of the case says.</param>
/// <param name="printer">Whether PDFs can be made.</param>
/// <param name="clock">Today.</param>
public sealed class GetReportHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, ReportReadiness readiness, IPdfPrinter printer, TimeProvider clock)
    : IRequestHandler<GetReport, ReportView>
{
    /// <inheritdoc />
    public async Task<ReportView> Handle(GetReport query, CancellationToken ct)
    {
        var report = await db.Set<RapidReviewReport>().AsNoTracking().Whole().SingleOrDefaultAsync(x => x.CaseId == scope.CaseId, ct);
        return new ReportView(
            report is null ? await Beginning(ct) : null,
            report is null ? null : await Draft(report, ct),
            user.May(Permission.ManageCases),
            user.May(Permission.ManageVersions),
            user.May(Permission.ChairGroup),
            printer.WhyNot);
    }

    private async Task<ReportBeginning> Beginning(CancellationToken ct)
    {
        var review = await db.Set<RapidReview>().AsNoTracking().Include(x => x.Attendance).SingleOrDefaultAsync(x => x.CaseId == scope.CaseId, ct);
        if (review?.MeetingHeldAt is null)
        {
            return new ReportBeginning(MeetingHeld: false, [], []);
        }

        var unit = await db.Members.Holding(UkClock.DateOf(clock.GetUtcNow()), Role.BusinessUnitManager, Role.BusinessUnitOfficer).Select(x => x.Name).ToListAsync(ct);
        var returns = await readiness.ReturnsOf(scope.CaseId, ct);
        return new ReportBeginning(
            MeetingHeld: true,
            [.. review.Attendance.Where(x => x.ToAttendee().IsHere)
                .Select(x => new PossibleAuthor(x.Person, x.Role, unit.Contains(x.Person, StringComparer.OrdinalIgnoreCase)))
                .OrderByDescending(x => x.OfBusinessUnit)],
            [.. returns.Where(x => x.State.IsReturned() && !x.Read).Select(x => x.Agency)]);
    }

    private async Task<ReportDraft> Draft(RapidReviewReport report, CancellationToken ct)
    {
        var printouts = await db.Set<Printout>().Where(x => x.CaseId == scope.CaseId && (x.Kind == PrintoutKind.Report || x.Kind == PrintoutKind.WorkingText))
            .Select(x => new { x.Kind, x.VersionNumber, x.Status, x.RequestedAt, x.PrintedAt }).ToListAsync(ct);
        var waiting = await db.Set<ReportComment>().Where(x => x.ReportId == report.Id && x.RoundId == null && x.Outcome == null).GroupBy(x => x.Key)
            .Select(x => new { x.Key, Count = x.Count() }).ToDictionaryAsync(x => x.Key, x => x.Count, ct);
        var working = printouts.Where(x => x.Kind is PrintoutKind.WorkingText).MaxBy(x => x.RequestedAt);
        return new ReportDraft(
            report.Status,
            new ReportAuthor(report.AuthorName, report.AuthorRole, report.ExternalAuthorReason),
            [.. report.Sections.Select((x, index) => new SectionLine(index + 1, x.Key, report.HeadingOf(x.Key), x.Text, x.ChangedBy, x.ChangedAt) { Waiting = waiting.GetValueOrDefault(x.Key) })],
            [.. report.Versions.OrderByDescending(x => x.Number).Select(x => new VersionLine(
                x.Number, x.FixedAt, x.FixedBy, x.Fingerprint, printouts.Where(p => p.VersionNumber == x.Number).MaxBy(p => p.RequestedAt)?.Status))],
            [.. report.Checks.OrderByDescending(x => x.CheckedAt)],
            report.Status is ReportStatus.Drafting ? report.StillToDo(await readiness.FactsFor(report, ct)) : [],
            report.DraftIsFixed)
        {
            Accuracy = await db.AccuracyLineOf(scope.CaseId, user, ct),
            Pdf = working is null ? null : new DraftPdf(working.Status, working.PrintedAt, report.Sections.Any(x => x.ChangedAt > working.RequestedAt)),
        };
    }
}
