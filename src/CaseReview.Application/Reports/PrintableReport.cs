using CaseReview.Domain.Cases;
using CaseReview.Domain.Reports;
using CaseReview.Domain.SignOffs;

namespace CaseReview.Application.Reports;

/// <summary>Everything that stands in the printed report.</summary>
/// <param name="PartnershipName">Name of the partnership, on every page.</param>
/// <param name="Reference">The case's reference, on every page.</param>
/// <param name="Version">The frozen version.</param>
/// <param name="Signatures">The signatures on it; null while it is a draft, which is then marked so.</param>
public sealed record PrintableReport(string PartnershipName, string Reference, ReportVersion Version, IReadOnlyList<Signature>? Signatures)
{
    /// <summary>Whom the case is about, for the words of its first page.</summary>
    public CaseAbout About { get; init; }

    /// <summary>Whether it goes to those who decide, so that not only safeguarding partners sign.</summary>
    public bool ForDeciders { get; init; }

    /// <summary>Title of the document.</summary>
    public string Title => $"Rapid review report {Reference}, version {Version.Number}{(Signatures is null ? ": DRAFT" : "")}";
}
