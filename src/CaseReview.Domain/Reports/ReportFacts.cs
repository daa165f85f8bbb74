namespace CaseReview.Domain.Reports;

/// <summary>What the rest of the case says about whether the report is ready to be fixed.</summary>
/// <param name="FurtherReviewRecommended">The meeting's recommendation; null while none is recorded.</param>
/// <param name="ReturnsOutstanding">What is neither in, nil, explained nor gone on without, in words: "the return of Housing".</param>
/// <param name="ReturnsNotRead">What the author has not marked as read, in words (D-RR-22).</param>
/// <param name="AuthorAttended">Whether the author is on the meeting's attendance list (D-RR-22).</param>
/// <param name="AbsencesUnexplained">Expected agencies that are absent without an explanation (D-RR-31, X-15).</param>
public sealed record ReportFacts(
    bool? FurtherReviewRecommended,
    IReadOnlyList<string> ReturnsOutstanding,
    IReadOnlyList<string> ReturnsNotRead,
    bool AuthorAttended,
    IReadOnlyList<string> AbsencesUnexplained)
{
    /// <summary>People whose dissent from the recommendation the report does not mention (D-RR-32).</summary>
    public IReadOnlyList<string> DissentsLeftOut { get; init; } = [];
}

/// <summary>Who writes the report (D-RR-21).</summary>
/// <param name="Name">Name.</param>
/// <param name="Role">Role in the Business Unit, or as an external author.</param>
/// <param name="ExternalReason">Why an external author, and with what qualification; null for a member of the Business Unit.</param>
public sealed record ReportAuthor(string Name, string Role, string? ExternalReason)
{
    /// <summary>Whether the author has said that they are independent of the case (X-16, D-COI-01).</summary>
    public bool Independent { get; init; }
}
