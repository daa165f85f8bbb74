using CaseReview.Application.Common;
using CaseReview.Domain.Documents;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Documents;

/// <summary>Gives a document to a person, and records that it did.</summary>
/// <param name="Reference">The case.</param>
/// <param name="DocumentId">The document.</param>
[Requires(Permission.ViewCases)]
public sealed record DownloadDocument(string Reference, Guid DocumentId) : IRequest<DownloadedDocument>, ICaseMessage;

/// <summary>Handles <see cref="DownloadDocument"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="store">Keeps the bytes.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who asks.</param>
/// <param name="clock">When.</param>
public sealed class DownloadDocumentHandler(ICaseReviewDb db, IDocumentStore store, CaseScope scope, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<DownloadDocument, DownloadedDocument>
{
    /// <inheritdoc />
    public async Task<DownloadedDocument> Handle(DownloadDocument request, CancellationToken cancellationToken)
    {
        var document = await db.Set<Document>().AsNoTracking().ReadableBy(user)
            .SingleOrDefaultAsync(d => d.Id == request.DocumentId && d.CaseId == scope.CaseId && d.Scan != ScanResult.Infected, cancellationToken) ?? throw new NotFound("document");
        document.RequireReleased();
        db.AccessEntries.Add(AccessEntry.Of(scope.CaseId, $"document {document.Id}", user, clock.GetUtcNow()));
        await db.SaveChangesAsync(cancellationToken);
        return new DownloadedDocument(document.FileName, await store.Open(document, cancellationToken));
    }
}
