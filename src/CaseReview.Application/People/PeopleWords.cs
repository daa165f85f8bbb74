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

    /// <summary>What stands between a person and a case, in words.</summary>
    /// <param name="cause">The cause.</param>
    /// <returns>Without a full stop.</returns>
    public static string Words(this WallCause cause) => cause switch
    {
        WallCause.Conflict => "A conflict of interest",
        WallCause.LineManagement => "Management of somebody who worked with the family",
        WallCause.Involvement => "Own work with the person or family",
        _ => throw new ArgumentOutOfRangeException(nameof(cause)),
    };

    /// <summary>A part in a case, in words.</summary>
    /// <param name="door">The part.</param>
    /// <returns>Without a full stop.</returns>
    public static string Words(this IndependenceDoor door) => door switch
    {
        IndependenceDoor.Chair => "Chairing",
        IndependenceDoor.PanelMember => "Sitting on the group or panel",
        IndependenceDoor.Author => "Writing or reviewing",
        _ => throw new ArgumentOutOfRangeException(nameof(door)),
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
