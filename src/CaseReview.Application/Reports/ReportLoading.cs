using CaseReview.Application.Common;
using CaseReview.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Reports;

/// <summary>Loads a report whole.</summary>
public static class ReportLoading
{
    /// <summary>The report of a case, tracked, with all its parts; one already tracked is used again.</summary>
    /// <param name="db">The database.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The report.</returns>
    /// <exception cref="NotFound">The case has none.</exception>
    public static async Task<RapidReviewReport> ReportOf(this ICaseReviewDb db, Guid caseId, CancellationToken ct) =>
        db.Set<RapidReviewReport>().Local.FirstOrDefault(x => x.CaseId == caseId)
        ?? await db.Set<RapidReviewReport>().Whole().SingleOrDefaultAsync(x => x.CaseId == caseId, ct)
        ?? throw new NotFound("report");

    /// <summary>With every part.</summary>
    /// <param name="reports">Reports.</param>
    /// <returns>The same, whole.</returns>
    public static IQueryable<RapidReviewReport> Whole(this IQueryable<RapidReviewReport> reports) =>
        reports.Include(x => x.Sections).Include(x => x.Versions).Include(x => x.Checks);
}
