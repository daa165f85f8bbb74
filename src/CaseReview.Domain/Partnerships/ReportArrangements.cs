using CaseReview.Domain.Reports;

namespace CaseReview.Domain.Partnerships;

/// <summary>What a partnership asks of its rapid review reports beyond the national headings (K-EQ-01, H-RR-09). What is left out follows the national default.</summary>
public sealed record ReportArrangements
{
    /// <summary>Sections that it asks for in words of its own, or always.</summary>
    public IReadOnlyList<SectionAsked> Sections { get; init; } = [];
}

/// <summary>A section as a partnership asks for it. A report keeps what was asked when it was begun.</summary>
/// <param name="Key">Which section.</param>
public sealed record SectionAsked(ReportSectionKey Key)
{
    /// <summary>Whether it must be full before a version is fixed, where nationally it need not be.</summary>
    public bool Needed { get; init; }

    /// <summary>Its heading; null for the national one.</summary>
    public string? Heading { get; init; }

    /// <summary>What belongs under it, a sentence or two; null for the national hint.</summary>
    public string? Hint { get; init; }
}
