using CaseReview.Application.Common;
using CaseReview.Application.Documents;
using CaseReview.Domain.Reports;
using MediatR;

namespace CaseReview.Application.Reports;

/// <summary>
/// Gives the report as a Word document: a fixed version, or the text as it is being written. Until all have signed each page is marked DRAFT. The history keeps that it was downloaded.
/// </summary>
/// <param name="Reference">The case.</param>
/// <param name="VersionNumber">Which version; null for the working text.</param>
[Requires(Permission.ViewCases)]
public sealed record DownloadReport(string Reference, int? VersionNumber = null) : IRequest<ReportFile>, ICaseMessage;

/// <summary>The report as a file.</summary>
/// <param name="Content">Its bytes.</param>
/// <param name="FileName">Its name: the reference and nothing personal.</param>
public sealed record ReportFile(byte[] Content, string FileName);

/// <summary>Handles <see cref="DownloadReport"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="papers">What stands in it.</param>
/// <param name="word">Writes it.</param>
/// <param name="user">Who downloads.</param>
/// <param name="clock">When.</param>
public sealed class DownloadReportHandler(ICaseReviewDb db, CaseScope scope, ReportPapers papers, IWordWriter word, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<DownloadReport, ReportFile>
{
    /// <inheritdoc />
    public async Task<ReportFile> Handle(DownloadReport query, CancellationToken ct)
    {
        var report = await papers.Of(scope.CaseId, scope.Reference, query.VersionNumber, ct);
        var bytes = word.Write(ReportWord.Of(report), ct);
        var what = query.VersionNumber is { } number ? $"Report version {number}" : "The working text of the report";
        db.Note(new ReportDownloaded(scope.CaseId, scope.CaseId, $"{what} ({(report.IsDraft ? $"marked {PrintableReport.Mark}" : "signed")})", "Word", user.Actor), user, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return new ReportFile(bytes, $"{NameOf(scope.Reference, query.VersionNumber)}.docx");
    }

    /// <summary>Name of a file, without its ending.</summary>
    internal static string NameOf(string reference, int? version) => $"{reference}-rapid-review-report-{(version is { } number ? $"version-{number}" : "draft")}";
}
