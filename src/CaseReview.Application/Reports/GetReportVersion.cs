using CaseReview.Application.Common;
using CaseReview.Domain.Reports;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Reports;

/// <summary>One frozen version, to read.</summary>
/// <param name="Reference">The case.</param>
/// <param name="Number">Its number; null for the latest.</param>
[Requires(Permission.ViewCases)]
public sealed record GetReportVersion(string Reference, int? Number = null) : IRequest<ReportVersion>, ICaseMessage;

/// <summary>Handles <see cref="GetReportVersion"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
public sealed class GetReportVersionHandler(ICaseReviewDb db, CaseScope scope) : IRequestHandler<GetReportVersion, ReportVersion>
{
    /// <inheritdoc />
    public async Task<ReportVersion> Handle(GetReportVersion query, CancellationToken ct) =>
        await db.Set<RapidReviewReport>().AsNoTracking().Where(x => x.CaseId == scope.CaseId).SelectMany(x => x.Versions)
            .Where(x => query.Number == null || x.Number == query.Number).OrderByDescending(x => x.Number).FirstOrDefaultAsync(ct)
        ?? throw new NotFound("report version");
}
