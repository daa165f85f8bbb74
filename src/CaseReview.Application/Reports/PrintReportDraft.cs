using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Domain.Reports;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Reports;

/// <summary>Asks for a PDF of the text as it is being written, marked DRAFT; the worker prints it after the act. An earlier one goes: one draft is enough.</summary>
/// <param name="Reference">The case.</param>
[Requires(Permission.ViewCases)]
public sealed record PrintReportDraft(string Reference) : IRequest, ICaseMessage;

/// <summary>Handles <see cref="PrintReportDraft"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">In whose partnership.</param>
/// <param name="clock">Now.</param>
public sealed class PrintReportDraftHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, TimeProvider clock) : IRequestHandler<PrintReportDraft>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(PrintReportDraft command, CancellationToken ct)
    {
        var status = await db.Set<RapidReviewReport>().Where(x => x.CaseId == scope.CaseId).Select(x => (ReportStatus?)x.Status).SingleOrDefaultAsync(ct) ?? throw new NotFound("report");
        RuleViolation.Unless(status is ReportStatus.Drafting, "A fixed version of the report is out. Download the PDF of that version.");
        var earlier = await db.Set<Printout>().Where(x => x.CaseId == scope.CaseId && x.Kind == PrintoutKind.WorkingText).ToListAsync(ct);

        // Pressing the button twice prints once.
        if (earlier.Exists(x => x.Status is PrintoutStatus.Waiting))
        {
            return Unit.Value;
        }

        db.Set<Printout>().RemoveRange(earlier);
        db.Set<Printout>().Add(Printout.Request(user.PartnershipId, scope.CaseId, PrintoutKind.WorkingText, 0, clock.GetUtcNow()));
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody else asked in the same moment, and theirs is on its way.
        }

        return Unit.Value;
    }
}
