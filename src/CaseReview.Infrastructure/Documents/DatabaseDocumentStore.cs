using CaseReview.Application.Documents;
using CaseReview.Domain.Common;
using CaseReview.Domain.Documents;
using CaseReview.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Infrastructure.Documents;

/// <summary>Keeps the bytes in the database, so that they commit, are backed up and are walled off together with everything else.</summary>
/// <param name="db">The database.</param>
internal sealed class DatabaseDocumentStore(CaseReviewDbContext db) : IDocumentStore
{
    public void Add(Document document, byte[] content) =>
        db.Set<DocumentContent>().Add(new DocumentContent { Id = document.Id, PartnershipId = document.PartnershipId, Content = content });

    public Task<byte[]> Read(Guid documentId, CancellationToken ct) =>
        db.Set<DocumentContent>().Where(c => c.Id == documentId).Select(c => c.Content).SingleAsync(ct);
}

/// <summary>The bytes of a document, in a table of their own so that no list ever reads them.</summary>
public sealed class DocumentContent : IPartnershipOwned
{
    /// <summary>The document's identifier.</summary>
    public Guid Id { get; init; }

    /// <inheritdoc />
    public PartnershipId PartnershipId { get; init; }

    /// <summary>The bytes.</summary>
    public byte[] Content { get; init; } = [];
}

/// <summary>Stands where a scanner would: says that nothing was scanned.</summary>
internal sealed class NoVirusScanner : IVirusScanner
{
    public Task<ScanResult> Scan(byte[] content, CancellationToken ct) => Task.FromResult(ScanResult.NotScanned);
}
