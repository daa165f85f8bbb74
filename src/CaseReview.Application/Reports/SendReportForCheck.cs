using CaseReview.Application.Common;
using MediatR;

namespace CaseReview.Application.Reports;

/// <summary>Fixes the draft as a version and sends it to the chair for a check (D-RR-33).</summary>
/// <param name="Reference">The case.</param>
[Requires(Permission.ManageVersions)]
public sealed record SendReportForCheck(string Reference) : IRequest<int>, ICaseMessage;

/// <summary>Handles <see cref="SendReportForCheck"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who sends it.</param>
/// <param name="readiness">What the rest of the case says.</param>
/// <param name="clock">Now.</param>
public sealed class SendReportForCheckHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, ReportReadiness readiness, TimeProvider clock)
    : IRequestHandler<SendReportForCheck, int>
{
    /// <inheritdoc />
    public async Task<int> Handle(SendReportForCheck command, CancellationToken ct)
    {
        var report = await db.ReportOf(scope.CaseId, ct);
        var version = report.Fix(await readiness.FactsFor(report, ct), [], user.Actor, clock.GetUtcNow());
        report.SendForCheck(user.Actor);
        await db.SaveChangesAsync(ct);
        return version.Number;
    }
}
