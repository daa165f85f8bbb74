using CaseReview.Application.Common;
using CaseReview.Domain.Reports;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Reports;

/// <summary>The newest PDF of a version, of its covering letter, or of the record that the criteria are not met.</summary>
/// <param name="Reference">The case.</param>
/// <param name="Kind">What was printed.</param>
/// <param name="VersionNumber">Of which version.</param>
[Requires(Permission.ViewCases)]
public sealed record GetPrintout(string Reference, PrintoutKind Kind, int VersionNumber) : IRequest<PrintedFile?>, ICaseMessage;

/// <summary>A PDF.</summary>
/// <param name="Pdf">Its bytes.</param>
/// <param name="FileName">Its name: the reference and nothing personal.</param>
public sealed record PrintedFile(byte[] Pdf, string FileName);

/// <summary>Handles <see cref="GetPrintout"/>; null while it is being prepared.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
public sealed class GetPrintoutHandler(ICaseReviewDb db, CaseScope scope) : IRequestHandler<GetPrintout, PrintedFile?>
{
    /// <inheritdoc />
    public async Task<PrintedFile?> Handle(GetPrintout query, CancellationToken ct)
    {
        var newest = await db.Set<Printout>().AsNoTracking().Where(x => x.CaseId == scope.CaseId && x.Kind == query.Kind && x.VersionNumber == query.VersionNumber)
            .OrderByDescending(x => x.RequestedAt).FirstOrDefaultAsync(ct) ?? throw new NotFound("printout");
        var name = query.Kind switch
        {
            PrintoutKind.Report => $"{scope.Reference}-rapid-review-report-version-{query.VersionNumber}.pdf",
            PrintoutKind.NotMetRecord => $"{scope.Reference}-criteria-not-met.pdf",
            _ => $"{scope.Reference}-covering-letter.pdf",
        };
        return newest.Pdf is { } pdf ? new PrintedFile(pdf, name) : null;
    }
}
