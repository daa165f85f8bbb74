using System.Security.Cryptography;
using CaseReview.Application.Common;
using CaseReview.Domain.Documents;

namespace CaseReview.Application.Documents;

/// <summary>Takes files into a case, for any message that comes with some. The message's validator has checked them (<see cref="UploadRules"/>); the caller saves.</summary>
/// <param name="db">The database.</param>
/// <param name="store">Keeps the bytes.</param>
/// <param name="scanner">Whether they wait for it.</param>
/// <param name="user">Who adds them.</param>
/// <param name="clock">When.</param>
public sealed class Uploads(ICaseReviewDb db, IDocumentStore store, IVirusScanner scanner, ICurrentUser user, TimeProvider clock)
{
    /// <summary>Takes files in. Where a scanner is set up they wait for it.</summary>
    /// <param name="files">The files.</param>
    /// <param name="place">Where they belong.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The documents.</returns>
    public async Task<IReadOnlyList<Document>> Take(IEnumerable<UploadedFile> files, DocumentPlace place, CancellationToken ct)
    {
        var taken = new List<Document>();
        foreach (var file in files)
        {
            await using var content = file.Open();
            var kind = DocumentKinds.Look(content).Kind ?? throw new InvalidOperationException("The validator lets no such file through.");
            content.Position = 0;
            var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, ct));
            var facts = new CheckedFile(DocumentKinds.SafeName(file.FileName, kind), kind, file.Size, hash, scanner.IsSetUp);
            var document = Document.Add(user.PartnershipId, place, facts, user.Actor, clock.GetUtcNow());
            db.Set<Document>().Add(document);
            content.Position = 0;
            await store.Add(document, content, ct);
            taken.Add(document);
        }

        return taken;
    }
}
