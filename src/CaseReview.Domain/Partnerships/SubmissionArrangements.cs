namespace CaseReview.Domain.Partnerships;

/// <summary>How a partnership deals with the national Panel. What is left out follows the national default.</summary>
public sealed record SubmissionArrangements
{
    /// <summary>Working days after a chase before the national Panel is chased again. The first chase follows the rules: the day its answer was due. 1 to 60.</summary>
    public int ChaseAgainAfterDays { get; init; } = 3;

    /// <summary>Roles whose holders are told that a report went to the national Panel after its deadline (D-NP-03).</summary>
    public IReadOnlyList<Role> LateNoticeTo { get; init; } = [Role.GroupChair, Role.AccountableOfficer, Role.NominatedDeputy, Role.IndependentChair];
}
