using CaseReview.Application.Common;
using CaseReview.Application.Documents;
using CaseReview.Domain.Documents;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.InformationRequests;

/// <summary>Gives a document of a request for information to a person, and records that it did.</summary>
/// <param name="Number">The request's number.</param>
/// <param name="DocumentId">The document.</param>
[Requires(Permission.ViewWholeCase)]
public sealed record DownloadRequestDocument(int Number, Guid DocumentId) : IRequest<DownloadedDocument>;

/// <summary>Handles <see cref="DownloadRequestDocument"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="store">Keeps the bytes.</param>
/// <param name="user">Who asks.</param>
/// <param name="clock">When.</param>
public sealed class DownloadRequestDocumentHandler(ICaseReviewDb db, IDocumentStore store, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<DownloadRequestDocument, DownloadedDocument>
{
    /// <inheritdoc />
    public async Task<DownloadedDocument> Handle(DownloadRequestDocument query, CancellationToken ct)
    {
        var request = await db.RequireRequest(query.Number, user, clock, ct);
        var document = await db.Set<Document>().AsNoTracking()
            .SingleOrDefaultAsync(x => x.Id == query.DocumentId && x.CaseId == null && x.AttachedTo == request.Id && x.Scan != ScanResult.Infected, ct) ?? throw new NotFound("document");
        document.RequireReleased();
        db.AccessEntries.Add(AccessEntry.OfRequest(request.Id, $"document {document.Id}", user, clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        return new DownloadedDocument(document.FileName, await store.Open(document, ct));
    }
}
