using System.Security.Cryptography;
using CaseReview.Application.Common;
using CaseReview.Domain.Documents;

namespace CaseReview.Application.Documents;

/// <summary>Takes files into a case, for any message that comes with some. The message's validator has checked them (<see cref="UploadRules"/>); the caller saves.</summary>
/// <param name="db">The database.</param>
/// <param name="store">Keeps the bytes.</param>
/// <param name="scanner">Looks for viruses.</param>
/// <param name="user">Who adds them.</param>
/// <param name="clock">When.</param>
public sealed class Uploads(ICaseReviewDb db, IDocumentStore store, IVirusScanner scanner, ICurrentUser user, TimeProvider clock)
{
    /// <summary>Takes files in.</summary>
    /// <param name="files">The files.</param>
    /// <param name="place">Where they belong.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The documents.</returns>
    /// <exception cref="Domain.Common.RuleViolation">A virus was found.</exception>
    public async Task<IReadOnlyList<Document>> Take(IEnumerable<UploadedFile> files, DocumentPlace place, CancellationToken ct)
    {
        var taken = new List<Document>();
        foreach (var file in files)
        {
            var content = file.Content ?? throw new InvalidOperationException("The validator lets no such file through.");
            var kind = DocumentKinds.Of(content) ?? throw new InvalidOperationException("The validator lets no such file through.");
            var hash = Convert.ToHexStringLower(SHA256.HashData(content));
            var facts = new CheckedFile(DocumentKinds.SafeName(file.FileName, kind), kind, content.LongLength, hash, await scanner.Scan(content, ct));
            var document = Document.Add(user.PartnershipId, place, facts, user.Actor, clock.GetUtcNow());
            db.Set<Document>().Add(document);
            store.Add(document, content);
            taken.Add(document);
        }

        return taken;
    }
}
