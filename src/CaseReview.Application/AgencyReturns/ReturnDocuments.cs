using CaseReview.Application.Common;
using CaseReview.Domain.Documents;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.AgencyReturns;

/// <summary>A document attached to a return.</summary>
/// <param name="Id">Identifier, for the download.</param>
/// <param name="FileName">Name.</param>
/// <param name="AddedAt">When it was attached.</param>
public sealed record ReturnDocument(Guid Id, string FileName, DateTimeOffset AddedAt)
{
    /// <summary>How its virus check stands.</summary>
    public ScanResult Scan { get; init; }

    /// <summary>Whether the agency can still remove it.</summary>
    public bool MayBeRemoved { get; init; }
}

/// <summary>Finds the documents attached to a return.</summary>
internal static class ReturnDocuments
{
    /// <summary>The documents of a request, in the order of adding.</summary>
    public static async Task<IReadOnlyList<ReturnDocument>> DocumentsOf(this ICaseReviewDb db, Guid requestId, CancellationToken ct) =>
        await db.Set<Document>().Where(x => x.AttachedTo == requestId).OrderBy(x => x.AddedAt).ThenBy(x => x.Id)
            .Select(x => new ReturnDocument(x.Id, x.FileName, x.AddedAt) { Scan = x.Scan }).ToListAsync(ct);
}
