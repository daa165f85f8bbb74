using CaseReview.Application.Common;
using CaseReview.Application.Documents;
using CaseReview.Domain.Documents;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.AgencyReturns;

/// <summary>The agency removes a document from its draft. Removing one that is gone does nothing.</summary>
/// <param name="DocumentId">The document.</param>
[Requires(Permission.AnswerReturn)]
public sealed record RemoveReturnDocument(Guid DocumentId) : IRequest;

/// <summary>Handles <see cref="RemoveReturnDocument"/>. The bytes go with it; the history keeps its name.</summary>
/// <param name="db">The database.</param>
/// <param name="own">The agency's request.</param>
/// <param name="store">Keeps the bytes.</param>
/// <param name="user">Who removes it.</param>
/// <param name="clock">The time.</param>
public sealed class RemoveReturnDocumentHandler(ICaseReviewDb db, OwnReturn own, IDocumentStore store, ICurrentUser user, TimeProvider clock) : IRequestHandler<RemoveReturnDocument>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(RemoveReturnDocument command, CancellationToken ct)
    {
        var request = await own.Load(ct);
        if (await db.Set<Document>().SingleOrDefaultAsync(x => x.Id == command.DocumentId && x.AttachedTo == request.Id, ct) is not { } document)
        {
            return Unit.Value;
        }

        request.RemoveDocument(document.FileName, document.AddedAt, user.Actor, clock.GetUtcNow());
        await store.Remove(document, ct);
        db.Set<Document>().Remove(document);

        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
