using CaseReview.Application.Common;
using CaseReview.Domain.Documents;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Documents;

/// <summary>Sets bytes aside that no document refers to: a process that was cut short may leave some.</summary>
[Requires(Permission.RunJobs)]
public sealed record TidyDocumentStore : IRequest;

/// <summary>Handles <see cref="TidyDocumentStore"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="store">Keeps the bytes.</param>
public sealed class TidyDocumentStoreHandler(ICaseReviewDb db, IDocumentStore store) : IRequestHandler<TidyDocumentStore>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(TidyDocumentStore command, CancellationToken ct)
    {
        var kept = await db.Set<Document>().Where(x => x.Scan != ScanResult.Infected).Select(x => x.Id).ToListAsync(ct);
        await store.SetOrphansAside(kept, ct);
        return Unit.Value;
    }
}
