namespace CaseReview.Domain.Partnerships;

/// <summary>How a partnership reads a combined chronology (D-RR-08). What is left out follows the national default.</summary>
public sealed record ChronologyArrangements
{
    /// <summary>From how many calendar days without an entry a silence is pointed out. Not a deadline, only a reading aid; two weeks unless set.</summary>
    public int LongSilence { get; init; } = 14;
}
