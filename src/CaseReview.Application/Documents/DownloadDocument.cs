using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Domain.Documents;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Documents;

/// <summary>Gives a document to a person, and records that it did.</summary>
/// <param name="Reference">The case.</param>
/// <param name="DocumentId">The document.</param>
[Requires(Permission.ViewCases)]
public sealed record DownloadDocument(string Reference, Guid DocumentId) : IRequest<DownloadedDocument>, ICaseMessage;

/// <summary>A document's name and bytes.</summary>
/// <param name="FileName">Name.</param>
/// <param name="Content">Bytes.</param>
public sealed record DownloadedDocument(string FileName, byte[] Content);

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
        var name = await db.Set<Document>().ReadableBy(user).Where(d => d.Id == request.DocumentId && d.CaseId == scope.CaseId)
            .Select(d => d.FileName).SingleOrDefaultAsync(cancellationToken) ?? throw new NotFound("document");
        var now = clock.GetUtcNow();
        db.AccessEntries.Add(new AccessEntry
        {
            Id = Ids.New(now),
            PartnershipId = user.PartnershipId,
            CaseId = scope.CaseId,
            What = $"document {request.DocumentId}",
            At = now,
            ActorKind = user.Actor.Kind,
            ActorId = user.Actor.Id,
            ActorName = user.Actor.Name,
        });
        await db.SaveChangesAsync(cancellationToken);
        return new DownloadedDocument(name, await store.Read(request.DocumentId, cancellationToken));
    }
}
