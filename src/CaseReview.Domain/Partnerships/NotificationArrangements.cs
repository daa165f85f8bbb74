namespace CaseReview.Domain.Partnerships;

/// <summary>
/// Who discusses a serious incident, who reviews its circumstances, who decides whether it is notified, and where a disagreement goes (C-05, D-NOT-02 to 04).
/// Posts and bodies in the partnership's words. What is left out follows the national default: in law the decision is the local authority's.
/// </summary>
public sealed record NotificationArrangements
{
    /// <summary>The posts whose holders speak as soon as either hears of an incident (D-NOT-02).</summary>
    public IReadOnlyList<string> Discussants { get; init; } = ["Director of Children’s Services"];

    /// <summary>The body that reviews the circumstances against the criteria (D-NOT-03).</summary>
    public string ReviewedBy { get; init; } = "The local authority";

    /// <summary>The post that reviews them with it, and decides for the authority (D-NOT-03, D-NOT-04).</summary>
    public string Decider { get; init; } = "Director of Children’s Services";

    /// <summary>Who is told when they disagree, and helps: the clock runs on.</summary>
    public Role DisputesTo { get; init; } = Role.IndependentChair;
}
