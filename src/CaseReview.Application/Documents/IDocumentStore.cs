using CaseReview.Domain.Documents;

namespace CaseReview.Application.Documents;

/// <summary>Keeps the bytes of documents, beside the database or in it. What is added is kept when the unit of work is saved.</summary>
public interface IDocumentStore
{
    /// <summary>Keeps the bytes of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="content">Its bytes.</param>
    void Add(Document document, byte[] content);

    /// <summary>The bytes of a document.</summary>
    /// <param name="documentId">The document.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>Its bytes.</returns>
    Task<byte[]> Read(Guid documentId, CancellationToken ct);
}

/// <summary>Looks for viruses.</summary>
public interface IVirusScanner
{
    /// <summary>Looks through a file.</summary>
    /// <param name="content">Its bytes.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>What it found; <see cref="ScanResult.NotScanned"/> when no scanner is set up.</returns>
    Task<ScanResult> Scan(byte[] content, CancellationToken ct);
}

/// <summary>A file as it was sent.</summary>
/// <param name="FileName">Its name, which is not believed.</param>
/// <param name="Content">Its bytes; null when it is larger than a case takes, so that nobody reads it into memory.</param>
public sealed record UploadedFile(string FileName, byte[]? Content)
{
    /// <summary>Its name without folders, which some browsers send along.</summary>
    public string BareName => FileName.Split('/', '\\')[^1];
}
