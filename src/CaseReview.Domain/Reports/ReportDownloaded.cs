using CaseReview.Domain.Common;

namespace CaseReview.Domain.Reports;

/// <summary>The report, or what goes with it, left as a file.</summary>
/// <param name="SubjectId">The case.</param>
/// <param name="CaseId">The case.</param>
/// <param name="What">What it was, and whether it was marked DRAFT: "Report version 2 (marked DRAFT)".</param>
/// <param name="Format">"Word" or "PDF".</param>
/// <param name="By">Who.</param>
public sealed record ReportDownloaded(Guid SubjectId, Guid? CaseId, string What, string Format, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"{What} downloaded as {Format}";
}
