using CaseReview.Domain.Common;

namespace CaseReview.Domain.Documents;

/// <summary>A file of a case, or of a request for information. Its bytes are kept apart and never change; what it is was read from the bytes, not from its name.</summary>
public sealed class Document : AggregateRoot
{
    /// <summary>Largest file, in bytes: 10 MB.</summary>
    public const long MaxBytes = 10 * 1024 * 1024;

    /// <summary>Files that can be added in one act.</summary>
    public const int MaxAtOnce = 5;

    /// <summary>Longest file name, in characters.</summary>
    public const int NameMaxLength = 200;

    private Document()
    {
    }

    /// <summary>The case; null when it belongs to another area's request for information.</summary>
    public Guid? CaseId { get; private init; }

    /// <summary>What it belongs to, such as an agency's return or a request for information; null when it belongs to the case itself.</summary>
    public Guid? AttachedTo { get; private init; }

    /// <summary>Name as given, with the ending that its content has.</summary>
    public string FileName { get; private init; } = "";

    /// <summary>What it is.</summary>
    public DocumentKind Kind { get; private init; }

    /// <summary>Size in bytes.</summary>
    public long Size { get; private init; }

    /// <summary>SHA-256 of the bytes, in hexadecimal.</summary>
    public string Sha256 { get; private init; } = "";

    /// <summary>What the virus scanner said.</summary>
    public ScanResult Scan { get; private init; }

    /// <summary>Who added it.</summary>
    public string AddedBy { get; private init; } = "";

    /// <summary>When it was added.</summary>
    public DateTimeOffset AddedAt { get; private init; }

    /// <summary>Adds a document.</summary>
    /// <param name="partnership">The partnership.</param>
    /// <param name="place">Where it belongs.</param>
    /// <param name="file">What it is.</param>
    /// <param name="by">Who adds it.</param>
    /// <param name="now">When.</param>
    /// <returns>The document.</returns>
    /// <exception cref="RuleViolation">The scanner found something in it.</exception>
    public static Document Add(PartnershipId partnership, DocumentPlace place, CheckedFile file, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(file.Scan is not ScanResult.Infected, "A virus was found in the file, so it has not been kept. Tell your IT team.");
        var document = new Document
        {
            Id = Ids.New(now),
            PartnershipId = partnership,
            CaseId = place.CaseId,
            AttachedTo = place.AttachedTo,
            FileName = file.FileName,
            Kind = file.Kind,
            Size = file.Size,
            Sha256 = file.Sha256,
            Scan = file.Scan,
            AddedBy = by.Name,
            AddedAt = now,
        };
        document.Raise(new DocumentAdded(document.Id, place.CaseId, file.FileName, file.Sha256, by));
        return document;
    }
}

/// <summary>Where a document belongs.</summary>
/// <param name="CaseId">The case; null outside any.</param>
/// <param name="AttachedTo">What it belongs to.</param>
public sealed record DocumentPlace(Guid? CaseId, Guid? AttachedTo = null);

/// <summary>A file whose content has been looked at.</summary>
/// <param name="FileName">Name with the ending that its content has.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Size">Size in bytes.</param>
/// <param name="Sha256">SHA-256 of the bytes.</param>
/// <param name="Scan">What the virus scanner said.</param>
public sealed record CheckedFile(string FileName, DocumentKind Kind, long Size, string Sha256, ScanResult Scan);

/// <summary>What the virus scanner said.</summary>
public enum ScanResult
{
    /// <summary>No scanner is set up.</summary>
    NotScanned,

    /// <summary>Nothing was found.</summary>
    Clean,

    /// <summary>Something was found.</summary>
    Infected,
}

/// <summary>A document was added.</summary>
public sealed record DocumentAdded(Guid SubjectId, Guid? CaseId, string FileName, string Sha256, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Document added: {FileName}";
}
