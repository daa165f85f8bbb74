using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Reports;
using CaseReview.Domain.SignOffs;
using CaseReview.Domain.Timetables;

namespace CaseReview.Application.Reports;

/// <summary>Everything that stands in the report as a file.</summary>
/// <param name="PartnershipName">Name of the partnership, on every page.</param>
/// <param name="Reference">The case's reference, on every page.</param>
/// <param name="Version">The frozen version; null for the text as it is being written.</param>
/// <param name="Signatures">The signatures on it; null while it is a draft, which is then marked so.</param>
public sealed record PrintableReport(string PartnershipName, string Reference, ReportVersion? Version, IReadOnlyList<Signature>? Signatures)
{
    /// <summary>What stands on every page until all have signed.</summary>
    public const string Mark = "DRAFT";

    /// <summary>What stands under a heading of the working text where nothing does.</summary>
    public const string NothingYet = "Nothing written yet.";

    private IReadOnlyList<FixedSection> _working = [];
    private DateTimeOffset _stoodAt;

    /// <summary>Whom the case is about, for the words of its first page.</summary>
    public CaseAbout About { get; init; }

    /// <summary>Whether it goes to those who decide, so that not only safeguarding partners sign.</summary>
    public bool ForDeciders { get; init; }

    /// <summary>Whether it is marked as a draft.</summary>
    public bool IsDraft => Signatures is null;

    /// <summary>The sections, in order.</summary>
    public IReadOnlyList<FixedSection> Sections => Version?.Sections ?? _working;

    /// <summary>The attachments, in order.</summary>
    public IReadOnlyList<FixedAttachment> Attachments => Version?.Attachments ?? [];

    /// <summary>Title of the document.</summary>
    public string Title => $"Rapid review report {Reference}{(Version is null ? "" : $", version {Version.Number}")}{(IsDraft ? $": {Mark}" : "")}";

    /// <summary>Which text it is, in a sentence.</summary>
    public string Stand => Version is null
        ? $"{Reference}. The text as it stood on {DateWords.Full(_stoodAt)}. No version of it has been fixed."
        : $"{Reference}. Version {Version.Number}, {DateWords.Full(UkClock.DateOf(Version.FixedAt))}";

    /// <summary>What is said under the title of a draft; null for a signed report.</summary>
    public string? Warning => IsDraft ? $"{Mark}: not signed. Its words may change." : null;

    /// <summary>What stands at the foot of each page.</summary>
    public string Foot => $"{(IsDraft ? $"{Mark}. " : "")}Confidential. Not for publication";

    /// <summary>The text as it is being written.</summary>
    /// <param name="partnershipName">Name of the partnership.</param>
    /// <param name="reference">The case's reference.</param>
    /// <param name="report">The report with its sections.</param>
    /// <param name="now">When it is taken.</param>
    /// <returns>The draft.</returns>
    public static PrintableReport Working(string partnershipName, string reference, RapidReviewReport report, DateTimeOffset now) => new(partnershipName, reference, null, null)
    {
        About = report.About,
        ForDeciders = report.ForDeciders,
        _working = report.WorkingText,
        _stoodAt = now,
    };
}
