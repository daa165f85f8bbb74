using CaseReview.Application.Common;
using CaseReview.Application.SignOffs;
using CaseReview.Domain.Reports;
using CaseReview.Domain.SignOffs;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Reports;

/// <summary>Puts together what stands in the report as a file, in whichever format.</summary>
/// <param name="db">The database.</param>
/// <param name="clock">When the working text is taken.</param>
public sealed class ReportPapers(ICaseReviewDb db, TimeProvider clock)
{
    /// <summary>A version with the signatures on it, or the text as it is being written.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="reference">Its reference.</param>
    /// <param name="versionNumber">Which version; null for the working text.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>What stands in it.</returns>
    /// <exception cref="NotFound">There is no report, or no such version.</exception>
    public async Task<PrintableReport> Of(Guid caseId, string reference, int? versionNumber, CancellationToken ct)
    {
        var reports = db.Set<RapidReviewReport>().AsNoTracking().Where(x => x.CaseId == caseId);
        var report = await (versionNumber is null ? reports.Include(x => x.Sections) : reports.Include(x => x.Versions).AsQueryable()).SingleOrDefaultAsync(ct) ?? throw new NotFound("report");
        var partnership = await db.Partnerships.Where(x => x.Id == report.PartnershipId).Select(x => x.Name).SingleAsync(ct);
        if (versionNumber is not { } number)
        {
            return PrintableReport.Working(partnership, reference, report, clock.GetUtcNow());
        }

        var version = report.Versions.SingleOrDefault(x => x.Number == number) ?? throw new NotFound("report version");
        var signed = await db.Set<SignOffRequest>().AsNoTracking().Whole()
            .FirstOrDefaultAsync(x => x.CaseId == caseId && x.VersionNumber == number && x.Status == SignOffStatus.Complete, ct);
        return new PrintableReport(partnership, reference, version, signed?.InOrder().Select(x => x.Signature).OfType<Signature>().ToList())
        {
            About = report.About,
            ForDeciders = report.ForDeciders,
        };
    }
}
