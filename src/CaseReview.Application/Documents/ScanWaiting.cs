using CaseReview.Application.Common;
using CaseReview.Domain.Documents;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Documents;

/// <summary>Has the scanner look through the documents that wait for it. Sent again and again: one that was judged waits no more.</summary>
[Requires(Permission.RunJobs)]
public sealed record ScanWaiting : IRequest;

/// <summary>Handles <see cref="ScanWaiting"/>. Each answer is saved by itself. A scanner that does not answer passes nothing: the files wait and it is asked again.</summary>
/// <param name="db">The database.</param>
/// <param name="store">Keeps the bytes.</param>
/// <param name="scanner">Looks for viruses.</param>
/// <param name="user">The system.</param>
/// <param name="clock">Now.</param>
public sealed class ScanWaitingHandler(ICaseReviewDb db, IDocumentStore store, IVirusScanner scanner, ICurrentUser user, TimeProvider clock) : IRequestHandler<ScanWaiting>
{
    private const int AtMost = 50;

    /// <inheritdoc />
    /// <exception cref="ScannerFailed">It gave no answer for at least one of them.</exception>
    public async Task<Unit> Handle(ScanWaiting command, CancellationToken ct)
    {
        if (!scanner.IsSetUp)
        {
            return Unit.Value;
        }

        var now = clock.GetUtcNow();
        var waiting = await db.Set<Document>().Where(x => x.Scan == ScanResult.Waiting && (x.ScanAfter == null || x.ScanAfter <= now))
            .OrderBy(x => x.AddedAt).ThenBy(x => x.Id).Take(AtMost).ToListAsync(ct);
        ScannerFailed? failed = null;
        try
        {
            foreach (var document in waiting)
            {
                if (failed is { Unreachable: true })
                {
                    document.ScanAgainLater(now);
                    continue;
                }

                failed = await Ask(document, ct) ?? failed;
                await db.SaveChangesAsync(ct);
            }

            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            // One was removed meanwhile; the next run goes on with the rest.
            return Unit.Value;
        }

        return failed is null ? Unit.Value : throw failed;
    }

    private async Task<ScannerFailed?> Ask(Document document, CancellationToken ct)
    {
        try
        {
            await using var content = await store.Open(document, ct);
            document.Judge(await scanner.Scan(content, ct), user.Actor, clock.GetUtcNow());
            if (document.Scan is ScanResult.Infected)
            {
                await store.Remove(document, ct);
            }

            return null;
        }
        catch (ScannerFailed e)
        {
            document.ScanAgainLater(clock.GetUtcNow());
            return e;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            document.ScanAgainLater(clock.GetUtcNow());
            return new ScannerFailed("A document that waits for its virus check cannot be read from the store. Look at the folder of the documents and its rights.", e);
        }
    }
}
