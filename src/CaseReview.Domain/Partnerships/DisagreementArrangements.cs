namespace CaseReview.Domain.Partnerships;

/// <summary>To whom a disagreement on a case goes (K-COI-02, H: the relevant chair). What is left out follows the national default: the independent chair helps.</summary>
public sealed record DisagreementArrangements
{
    /// <summary>Roles whose holders it is put to.</summary>
    public IReadOnlyList<Role> To { get; init; } = [Role.IndependentChair];

    /// <summary>The body that they form, in the partnership's words; null to name the office.</summary>
    public string? Named { get; init; }

    /// <summary>Whether they decide it; else they help, and the decision stays where it is.</summary>
    public bool Decides { get; init; }
}
