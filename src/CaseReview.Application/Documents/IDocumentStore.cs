using CaseReview.Domain.Documents;

namespace CaseReview.Application.Documents;

/// <summary>Keeps the bytes of documents: in the database, or in a folder beside it.</summary>
public interface IDocumentStore
{
    /// <summary>Keeps the bytes of a document that is saved next. When that fails they are an orphan.</summary>
    /// <param name="document">The document.</param>
    /// <param name="content">Its bytes, from where the stream stands.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>A task.</returns>
    Task Add(Document document, Stream content, CancellationToken ct);

    /// <summary>Opens the bytes of a document. The caller closes them.</summary>
    /// <param name="document">The document.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>Its bytes.</returns>
    /// <exception cref="IOException">They are not there.</exception>
    Task<Stream> Open(Document document, CancellationToken ct);

    /// <summary>Removes the bytes of a document once the unit of work is committed; when it is not, they stay.</summary>
    /// <param name="document">The document.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>A task.</returns>
    Task Remove(Document document, CancellationToken ct);

    /// <summary>
    /// Sets aside what a process that was cut short has left behind: bytes without a document. Those of the last hour stay, because they may be on their way. What was set
    /// aside two weeks ago is removed; what has a document again, as after a restore, is put back.
    /// </summary>
    /// <param name="documents">Every document of the partnership whose bytes are kept.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>A task.</returns>
    Task SetOrphansAside(IReadOnlyCollection<Guid> documents, CancellationToken ct);
}

/// <summary>A document's name and bytes.</summary>
/// <param name="FileName">Name.</param>
/// <param name="Content">Bytes; whoever sends them closes them.</param>
public sealed record DownloadedDocument(string FileName, Stream Content);
