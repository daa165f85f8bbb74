using CaseReview.Domain.Common;

namespace CaseReview.Domain.Reports;

/// <summary>A section as it stood when the version was fixed.</summary>
/// <param name="Key">Which section.</param>
/// <param name="Heading">Its heading, without its number.</param>
/// <param name="Text">Its text, as typed.</param>
public sealed record FixedSection(ReportSectionKey Key, string Heading, string Text);

/// <summary>An attachment as it stood when the version was fixed.</summary>
/// <param name="FileName">Its name, for the reader.</param>
/// <param name="Sha256">SHA-256 over its bytes, hexadecimal.</param>
public sealed record FixedAttachment(string FileName, string Sha256);

/// <summary>One frozen version of the report. Nothing in it ever changes; signatures are bound to its fingerprint .</summary>
public sealed class ReportVersion : Part
{
    private ReportVersion() { }

    /// <summary>1 for the first.</summary>
    public int Number { get; private init; }

    /// <summary>The sections that have text, in order.</summary>
    public IReadOnlyList<FixedSection> Sections { get; private init; } = [];

    /// <summary>The attachments, in order.</summary>
    public IReadOnlyList<FixedAttachment> Attachments { get; private init; } = [];

    /// <summary>SHA-256 over the canonical text.</summary>
    public Fingerprint Fingerprint { get; private init; }

    /// <summary>When it was fixed.</summary>
    public DateTimeOffset FixedAt { get; private init; }

    /// <summary>Name of who fixed it.</summary>
    public string FixedBy { get; private init; } = "";

    internal static ReportVersion Fix(
        PartnershipId partnership, int number, IReadOnlyList<FixedSection> sections, IReadOnlyList<FixedAttachment> attachments, Actor by, DateTimeOffset now) => new()
        {
            Id = Ids.New(now),
            PartnershipId = partnership,
            Number = number,
            Sections = sections,
            Attachments = attachments,
            Fingerprint = CanonicalText.FingerprintOf(sections, attachments),
            FixedAt = now,
            FixedBy = by.Name,
        };
}
