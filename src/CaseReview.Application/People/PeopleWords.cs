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
        FamilyTie.Parent => "Parent",
        FamilyTie.Carer => "Carer",
        FamilyTie.Other => "Other person",
        _ => throw new ArgumentOutOfRangeException(nameof(tie)),
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
