using CaseReview.Application.Common;
using MediatR;

namespace CaseReview.Application.Reports;

/// <summary>Fixes the draft as a version, to keep or compare it; nobody is told.</summary>
/// <param name="Reference">The case.</param>
[Requires(Permission.ManageVersions)]
public sealed record FixReportVersion(string Reference) : IRequest<int>, ICaseMessage;

/// <summary>Handles <see cref="FixReportVersion"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who fixes it.</param>
/// <param name="readiness">What the rest of the case says.</param>
/// <param name="clock">Now.</param>
public sealed class FixReportVersionHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, ReportReadiness readiness, TimeProvider clock)
    : IRequestHandler<FixReportVersion, int>
{
    /// <inheritdoc />
    public async Task<int> Handle(FixReportVersion command, CancellationToken ct)
    {
        var report = await db.ReportOf(scope.CaseId, ct);
        var version = report.Fix(await readiness.FactsFor(report, ct), [], user.Actor, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return version.Number;
    }
}
