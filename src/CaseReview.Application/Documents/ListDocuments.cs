using CaseReview.Application.Common;
using CaseReview.Domain.Documents;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Documents;

/// <summary>The documents of a case that the person may read; newest first.</summary>
/// <param name="Reference">The case.</param>
[Requires(Permission.ViewCases)]
public sealed record ListDocuments(string Reference) : IRequest<IReadOnlyList<DocumentRow>>, ICaseMessage;

/// <summary>A document in a list.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="FileName">Name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Size">Size in bytes.</param>
/// <param name="Scan">How its virus check stands.</param>
/// <param name="AddedBy">Who added it.</param>
/// <param name="AddedAt">When.</param>
public sealed record DocumentRow(Guid Id, string FileName, DocumentKind Kind, long Size, ScanResult Scan, string AddedBy, DateTimeOffset AddedAt);

/// <summary>Handles <see cref="ListDocuments"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who looks.</param>
public sealed class ListDocumentsHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user) : IRequestHandler<ListDocuments, IReadOnlyList<DocumentRow>>
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<DocumentRow>> Handle(ListDocuments request, CancellationToken cancellationToken)
    {
        // Those who add files see that one was refused; nobody else hears of it.
        var adds = user.May(Permission.ManageCases);
        return await db.Set<Document>().ReadableBy(user).Where(d => d.CaseId == scope.CaseId && (adds || d.Scan != ScanResult.Infected)).OrderByDescending(d => d.AddedAt).ThenByDescending(d => d.Id)
            .Select(d => new DocumentRow(d.Id, d.FileName, d.Kind, d.Size, d.Scan, d.AddedBy, d.AddedAt)).ToListAsync(cancellationToken);
    }
}

/// <summary>Which documents of a case a person may read: what an agency attached to its return is read only by those who read raw returns.</summary>
public static class DocumentVisibility
{
    /// <summary>Narrows documents to those the person may read.</summary>
    /// <param name="documents">Documents of cases that the person may see.</param>
    /// <param name="user">The person.</param>
    /// <returns>Those they may read.</returns>
    public static IQueryable<Document> ReadableBy(this IQueryable<Document> documents, ICurrentUser user)
    {
        var whole = user.May(Permission.ViewWholeCase);
        return documents.Where(d => whole || d.AttachedTo == null);
    }
}
