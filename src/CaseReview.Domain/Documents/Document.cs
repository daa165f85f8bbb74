using CaseReview.Domain.Common;

namespace CaseReview.Domain.Documents;

/// <summary>
/// A file of a case, or of a request for information. Its bytes are kept apart and never change; what it is was read from the bytes, not from its name.
/// Where a virus scanner is set up it waits, and nobody opens it until the scanner has found nothing (K-CON-01).
/// </summary>
public sealed class Document : AggregateRoot
{
    /// <summary>Largest file, in bytes: 10 MB.</summary>
    public const long MaxBytes = 10 * 1024 * 1024;

    /// <summary>Files that can be added in one act.</summary>
    public const int MaxAtOnce = 5;

    /// <summary>Longest file name, in characters.</summary>
    public const int NameMaxLength = 200;

    /// <summary>Longest name of what a scanner found, in characters.</summary>
    public const int FoundMaxLength = 200;

    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(15);

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

    /// <summary>How its virus check stands.</summary>
    public ScanResult Scan { get; private set; }

    /// <summary>When the scanner gave its answer.</summary>
    public DateTimeOffset? ScannedAt { get; private set; }

    /// <summary>What the scanner calls the thing it found; null when it found nothing.</summary>
    public string? Found { get; private set; }

    /// <summary>How often the scanner gave no answer.</summary>
    public int ScanTries { get; private set; }

    /// <summary>The scanner is not asked again before this; null for at once.</summary>
    public DateTimeOffset? ScanAfter { get; private set; }

    /// <summary>Who added it.</summary>
    public string AddedBy { get; private init; } = "";

    /// <summary>In what capacity they acted.</summary>
    public ActorKind AddedByKind { get; private init; }

    /// <summary>Their membership or link; null for the system.</summary>
    public Guid? AddedById { get; private init; }

    /// <summary>When it was added.</summary>
    public DateTimeOffset AddedAt { get; private init; }

    /// <summary>Adds a document.</summary>
    /// <param name="partnership">The partnership.</param>
    /// <param name="place">Where it belongs.</param>
    /// <param name="file">What it is.</param>
    /// <param name="by">Who adds it.</param>
    /// <param name="now">When.</param>
    /// <returns>The document; it waits where its file is to be scanned.</returns>
    public static Document Add(PartnershipId partnership, DocumentPlace place, CheckedFile file, Actor by, DateTimeOffset now)
    {
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
            Scan = file.ToBeScanned ? ScanResult.Waiting : ScanResult.NotScanned,
            AddedBy = by.Name,
            AddedByKind = by.Kind,
            AddedById = by.Id,
            AddedAt = now,
        };
        document.Raise(new DocumentAdded(document.Id, place.CaseId, file.FileName, file.Sha256, by));
        return document;
    }

    /// <summary>Lets nobody open it before its virus check is done.</summary>
    /// <exception cref="RuleViolation">It waits, or was refused.</exception>
    public void RequireReleased()
    {
        RuleViolation.Unless(Scan is not ScanResult.Waiting, "This document waits for its virus check. You can open it when the check is done, usually within a few minutes.");
        RuleViolation.Unless(Scan is not ScanResult.Infected, "The virus check found something in this document. It has not been kept.");
    }

    /// <summary>Takes the scanner's answer. A later one changes nothing.</summary>
    /// <param name="found">What the scanner calls the thing it found; null when it found nothing.</param>
    /// <param name="by">Who asked the scanner.</param>
    /// <param name="now">When it answered.</param>
    public void Judge(string? found, Actor by, DateTimeOffset now)
    {
        if (Scan is not ScanResult.Waiting)
        {
            return;
        }

        (ScannedAt, ScanAfter) = (now, null);
        if (found is null)
        {
            Scan = ScanResult.Clean;
            Raise(new DocumentFoundClean(Id, CaseId, FileName, by));
            return;
        }

        Scan = ScanResult.Infected;
        Found = found[..Math.Min(found.Length, FoundMaxLength)];
        Raise(new DocumentRefused(Id, CaseId, FileName, Found, by));
    }

    /// <summary>Lets it be opened without a virus check, because no scanner is set up any more. One that does not wait stays as it is.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who decided.</param>
    public void ReleaseUnscanned(string reason, Actor by)
    {
        if (Scan is not ScanResult.Waiting)
        {
            return;
        }

        (Scan, ScanAfter) = (ScanResult.NotScanned, null);
        Raise(new DocumentReleasedUnscanned(Id, CaseId, FileName, reason, by));
    }

    /// <summary>The scanner gave no answer: it is asked again, after a pause that grows from one minute to a quarter of an hour.</summary>
    /// <param name="now">When it was asked.</param>
    public void ScanAgainLater(DateTimeOffset now)
    {
        var pause = TimeSpan.FromMinutes(1 << Math.Min(ScanTries, 4));
        ScanTries++;
        ScanAfter = now + (pause < LongestPause ? pause : LongestPause);
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
/// <param name="ToBeScanned">Whether a virus scanner is set up, so that it waits until it has been scanned.</param>
public sealed record CheckedFile(string FileName, DocumentKind Kind, long Size, string Sha256, bool ToBeScanned);

/// <summary>How the virus check of a document stands.</summary>
public enum ScanResult
{
    /// <summary>No scanner was set up when it was added.</summary>
    NotScanned,

    /// <summary>Nothing was found.</summary>
    Clean,

    /// <summary>Something was found: the file is gone.</summary>
    Infected,

    /// <summary>The scanner has not answered yet: nobody can open it.</summary>
    Waiting,
}
