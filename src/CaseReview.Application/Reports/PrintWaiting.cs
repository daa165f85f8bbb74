using CaseReview.Application.Common;
using CaseReview.Application.Documents;
using CaseReview.Application.Notifications;
using CaseReview.Domain.Notifications;
using CaseReview.Domain.Reports;
using CaseReview.Domain.Submissions;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Reports;

/// <summary>Prints whatever waits to be printed. Sent again and again: what is printed waits no more.</summary>
[Requires(Permission.RunJobs)]
public sealed record PrintWaiting : ISweep;

/// <summary>Handles <see cref="PrintWaiting"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="printer">Prints.</param>
/// <param name="papers">What stands in a report.</param>
/// <param name="clock">Now.</param>
public sealed class PrintWaitingHandler(ICaseReviewDb db, IPdfPrinter printer, ReportPapers papers, TimeProvider clock) : IRequestHandler<PrintWaiting>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(PrintWaiting command, CancellationToken ct)
    {
        // Without a browser everything stays waiting, and is printed once one is installed.
        if (printer.WhyNot is not null)
        {
            return Unit.Value;
        }

        foreach (var printout in await db.Set<Printout>().Where(x => x.Status == PrintoutStatus.Waiting).OrderBy(x => x.RequestedAt).ToListAsync(ct))
        {
            if (!await Print(printout, ct))
            {
                break;
            }
        }

        return Unit.Value;
    }

    private async Task<bool> Print(Printout printout, CancellationToken ct)
    {
        try
        {
            printout.Keep(await printer.Print(await Html(printout, ct), ct), clock.GetUtcNow());
        }
        catch (PdfNotPrinted)
        {
            printout.Fail();
        }

        try
        {
            await db.SaveChangesAsync(ct);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            // Another worker has printed it: it goes on with the rest.
            return false;
        }
    }

    private async Task<string> Html(Printout printout, CancellationToken ct)
    {
        var partnership = await db.Partnerships.Where(x => x.Id == printout.PartnershipId).Select(x => x.Name).SingleAsync(ct);
        var reference = await db.ReferenceOf(printout.CaseId, ct);
        if (printout.Kind is PrintoutKind.NotMetRecord)
        {
            var notification = await db.Set<Notification>().AsNoTracking().Include(x => x.Answers).SingleAsync(x => x.CaseId == printout.CaseId, ct);
            return NotMetDocument.Html(partnership, reference, notification);
        }

        if (printout.Kind is PrintoutKind.CoveringLetter)
        {
            var letter = await db.Set<PanelSubmission>().Where(x => x.CaseId == printout.CaseId && x.VersionNumber == printout.VersionNumber)
                .OrderByDescending(x => x.Id).Select(x => x.CoveringLetter).FirstAsync(ct);
            return ReportHtml.OfLetter(partnership, $"Covering letter, rapid review {reference}", letter);
        }

        int? version = printout.Kind is PrintoutKind.WorkingText ? null : printout.VersionNumber;
        return ReportHtml.Of(await papers.Of(printout.CaseId, reference, version, ct));
    }
}
