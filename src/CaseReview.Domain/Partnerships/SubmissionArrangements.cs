namespace CaseReview.Domain.Partnerships;

/// <summary>How a partnership deals with the national Panel. What is left out follows the national default.</summary>
public sealed record SubmissionArrangements
{
    /// <summary>Working days after a chase before the national Panel is chased again. The first chase follows the rules: the day its answer was due. 1 to 60.</summary>
    public int ChaseAgainAfterDays { get; init; } = 3;

    /// <summary>Roles whose holders are told that a report went to the national Panel after its deadline (D-NP-03).</summary>
    public IReadOnlyList<Role> LateNoticeTo { get; init; } = [Role.GroupChair, Role.AccountableOfficer, Role.NominatedDeputy, Role.IndependentChair];

    /// <summary>
    /// The covering letter to begin with, paragraph by paragraph (D-NP-01, D-NP-02). In it stand for what the case holds: {reference}, {review} (the local review in the
    /// partnership's word), {criteria} (whether they are met, with the reasons), {decision}, {national}, {sender}, {partnership} and {date}.
    /// </summary>
    public IReadOnlyList<string> CoveringLetter { get; init; } =
    [
        "To the Child Safeguarding Practice Review Panel",
        "Rapid review {reference}",
        "We send you the report of our rapid review, signed by the safeguarding partners.",
        "{criteria}",
        "{decision}",
        "{national}",
        "{sender}\n{partnership}\n{date}",
    ];
}
