using CaseReview.Domain.Cases;

namespace CaseReview.Application.People;

/// <summary>The words on screen for people's values.</summary>
public static class PeopleWords
{
    /// <summary>A tie in words.</summary>
    /// <param name="tie">The tie.</param>
    /// <returns>Without a full stop.</returns>
    public static string Words(this FamilyTie tie) => tie switch
    {
        FamilyTie.Sibling => "Brother or sister",
        FamilyTie.HalfOrStepSibling => "Half or step brother or sister",
        FamilyTie.Parent => "Parent",
        FamilyTie.PartnerOfParent => "Step-parent or parent’s partner",
        FamilyTie.Grandparent => "Grandparent",
        FamilyTie.Carer => "Carer",
        FamilyTie.Other => "Other person",
        _ => throw new ArgumentOutOfRangeException(nameof(tie)),
    };

    /// <summary>A plan in words.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>Without a full stop.</returns>
    public static string Words(this PlanStatus plan) => plan switch
    {
        PlanStatus.NotKnown => "Not known yet",
        PlanStatus.None => "None",
        PlanStatus.EarlyHelp => "Early help",
        PlanStatus.ChildInNeed => "Child in need plan",
        PlanStatus.ChildProtection => "Child protection plan",
        _ => throw new ArgumentOutOfRangeException(nameof(plan)),
    };

    /// <summary>A kind in words, at the start of a line.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>Without a full stop.</returns>
    public static string Words(this SubjectKind kind) => kind switch
    {
        SubjectKind.Child => "Child",
        SubjectKind.UnbornChild => "Unborn child",
        SubjectKind.Adult => "Adult",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>What is known, in words.</summary>
    /// <param name="known">The answer.</param>
    /// <returns>Without a full stop.</returns>
    public static string Words(this Known known) => known switch
    {
        Known.Yes => "Yes",
        Known.No => "No",
        Known.NotKnown => "Not known yet",
        _ => throw new ArgumentOutOfRangeException(nameof(known)),
    };
}
