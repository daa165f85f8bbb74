namespace CaseReview.Domain.Meetings;

/// <summary>One seat of a quorum rule and who fills it.</summary>
/// <param name="Seat">Key of the seat.</param>
/// <param name="Name">Name of the seat: "Integrated care board".</param>
/// <param name="FilledBy">Who fills it; null when empty.</param>
/// <param name="Explanation">For a filled seat in what capacity; for an empty one what would fill it.</param>
public sealed record SeatResult(string Seat, string Name, string? FilledBy, string Explanation)
{
    /// <summary>Whether somebody fills it.</summary>
    public bool IsFilled => FilledBy is not null;
}

/// <summary>Whether a meeting is quorate, and why. Always explained.</summary>
/// <param name="IsQuorate">Whether its decisions count.</param>
/// <param name="Headline">In one line: "Not quorate: 3 of 4 seats filled".</param>
/// <param name="Seats">Every required seat, in the rule's order.</param>
/// <param name="Counted">The agencies or counting groups that counted, when a number is required.</param>
/// <param name="Explanation">Which seat is empty or how many are missing, and what would fill it.</param>
public sealed record QuorumResult(
    bool IsQuorate, string Headline, IReadOnlyList<SeatResult> Seats, IReadOnlyList<string> Counted, string Explanation);
