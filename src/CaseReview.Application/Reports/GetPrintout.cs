using CaseReview.Application.Common;
using CaseReview.Domain.Reports;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Reports;

/// <summary>The newest PDF of a version, of its covering letter, of the working text, or of the record that the criteria are not met.</summary>
/// <param name="Reference">The case.</param>
/// <param name="Kind">What was printed.</param>
/// <param name="VersionNumber">Of which version; 0 for what is of no version.</param>
[Requires(Permission.ViewCases)]
public sealed record GetPrintout(string Reference, PrintoutKind Kind, int VersionNumber) : IRequest<PrintedFile?>, ICaseMessage;

/// <summary>A PDF.</summary>
/// <param name="Pdf">Its bytes.</param>
/// <param name="FileName">Its name: the reference and nothing personal.</param>
public sealed record PrintedFile(byte[] Pdf, string FileName);

/// <summary>Handles <see cref="GetPrintout"/>; null while it is being prepared. The history keeps that it was downloaded.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who downloads.</param>
/// <param name="clock">When.</param>
public sealed class GetPrintoutHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, TimeProvider clock) : IRequestHandler<GetPrintout, PrintedFile?>
{
    /// <inheritdoc />
    public async Task<PrintedFile?> Handle(GetPrintout query, CancellationToken ct)
    {
        var newest = await db.Set<Printout>().AsNoTracking().Where(x => x.CaseId == scope.CaseId && x.Kind == query.Kind && x.VersionNumber == query.VersionNumber)
            .OrderByDescending(x => x.RequestedAt).FirstOrDefaultAsync(ct) ?? throw new NotFound("printout");
        if (newest.Pdf is not { } pdf)
        {
            return null;
        }

        var (name, what) = query.Kind switch
        {
            PrintoutKind.Report => (DownloadReportHandler.NameOf(scope.Reference, query.VersionNumber), $"Report version {query.VersionNumber}"),
            PrintoutKind.WorkingText => (DownloadReportHandler.NameOf(scope.Reference, null), $"The working text of the report (marked {PrintableReport.Mark})"),
            PrintoutKind.NotMetRecord => ($"{scope.Reference}-criteria-not-met", "The record that the criteria are not met"),
            _ => ($"{scope.Reference}-covering-letter", "The covering letter"),
        };
        db.Note(new ReportDownloaded(scope.CaseId, scope.CaseId, what, "PDF", user.Actor), user, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return new PrintedFile(pdf, $"{name}.pdf");
    }
}
