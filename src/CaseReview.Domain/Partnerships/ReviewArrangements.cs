namespace CaseReview.Domain.Partnerships;

/// <summary>What a decision leads to.</summary>
public enum FollowOn
{
    /// <summary>A local review of a child's case.</summary>
    LocalReview,

    /// <summary>A safeguarding adult review.</summary>
    AdultReview,

    /// <summary>A domestic homicide review.</summary>
    DomesticHomicideReview,

    /// <summary>A learning review.</summary>
    LearningReview,

    /// <summary>A review by the national Panel.</summary>
    NationalReview,

    /// <summary>No review after a rapid review.</summary>
    NoReview,
}

/// <summary>A first task after a decision.</summary>
/// <param name="Key">Short key; a joint review has each key once.</param>
/// <param name="Title">What is to be done, as an order: "Draft the terms of reference".</param>
/// <param name="Owner">Who sees to it.</param>
/// <param name="Within">Working days from the day on which the decision is recorded.</param>
/// <param name="After">After which decisions.</param>
public sealed record FirstTask(string Key, string Title, Role Owner, int Within, IReadOnlyList<FollowOn> After);

/// <summary>What a partnership does once it is decided whether a review is carried out. What is left out follows the national default.</summary>
public sealed record ReviewArrangements
{
    private static readonly FollowOn[] Statutory = [FollowOn.LocalReview, FollowOn.AdultReview, FollowOn.DomesticHomicideReview];

    /// <summary>Roles whose holders are told that a review follows, or that none does.</summary>
    public IReadOnlyList<Role> ToldTo { get; init; } = [Role.GroupChair, Role.AccountableOfficer, Role.NominatedDeputy, Role.IndependentChair, Role.BusinessUnitManager];

    /// <summary>The first tasks, in order (D-COM-01 to 04, D-FAM-03, D-REF-07, D-RR-28, H-COM-01 to 05, H-RR-09, K-ACT-02).</summary>
    public IReadOnlyList<FirstTask> FirstTasks { get; init; } =
    [
        new("terms", "Draft the terms of reference, for those who decide to approve", Role.GroupChair, 10, Statutory),
        new("method", "Agree the method, in proportion to what can be learned", Role.GroupChair, 10, [.. Statutory, FollowOn.LearningReview]),
        new("family", "Tell the family of the review, and ask how they wish to take part", Role.BusinessUnitManager, 10, Statutory),
        new("reviewer", "Seek an independent reviewer on the draft terms of reference, where one is to lead", Role.BusinessUnitManager, 20, Statutory),
        new("panel", "Choose the panel of the review, independent of the case", Role.GroupChair, 20, [FollowOn.AdultReview, FollowOn.DomesticHomicideReview]),
        new("practitioners", "Name the practitioners who take part, and tell them", Role.BusinessUnitOfficer, 15, [FollowOn.LearningReview]),
        new("contact", "Name one person whom the national review can ask", Role.BusinessUnitManager, 5, [FollowOn.NationalReview]),
        new("agencies", "Tell the agencies of the case that a national review follows", Role.BusinessUnitOfficer, 5, [FollowOn.NationalReview]),
        new("publish", "Decide whether and how the learning is published", Role.GroupChair, 20, [FollowOn.NoReview]),
        new("actions", "Enter the actions of the report with their owners and dates", Role.BusinessUnitOfficer, 10, [FollowOn.NoReview]),
        new("learning", "Carry out the plan for spreading the learning found so far", Role.BusinessUnitManager, 20, [.. Statutory, FollowOn.LearningReview, FollowOn.NationalReview, FollowOn.NoReview]),
    ];
}
