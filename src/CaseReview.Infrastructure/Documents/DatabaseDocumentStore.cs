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
    public async Task Add(Document document, Stream content, CancellationToken ct)
    {
        var bytes = new byte[document.Size];
        await content.ReadExactlyAsync(bytes, ct);
        db.Set<DocumentContent>().Add(new DocumentContent { Id = document.Id, PartnershipId = document.PartnershipId, Content = bytes });
    }

    public async Task<Stream> Open(Document document, CancellationToken ct) =>
        await db.Set<DocumentContent>().Where(c => c.Id == document.Id).Select(c => c.Content).SingleOrDefaultAsync(ct) is { } bytes
            ? new MemoryStream(bytes, writable: false)
            : throw new IOException("The bytes of the document are not in the database.");

    public async Task Remove(Document document, CancellationToken ct)
    {
        if (await db.Set<DocumentContent>().AnyAsync(c => c.Id == document.Id, ct))
        {
            db.Set<DocumentContent>().Remove(new DocumentContent { Id = document.Id, PartnershipId = document.PartnershipId });
        }
    }

    // Bytes and document are of one transaction, and bytes cannot outlive their document.
    public Task SetOrphansAside(IReadOnlyCollection<Guid> documents, CancellationToken ct) => Task.CompletedTask;
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
