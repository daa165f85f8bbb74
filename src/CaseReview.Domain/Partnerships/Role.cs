namespace CaseReview.Domain.Partnerships;

/// <summary>What a member does in a partnership. What users see is the partnership's own label.</summary>
public enum Role
{
    /// <summary>Runs the business unit; fixes versions, sends to sign-off, submits.</summary>
    BusinessUnitManager,

    /// <summary>Works in the business unit.</summary>
    BusinessUnitOfficer,

    /// <summary>Chairs the group.</summary>
    GroupChair,

    /// <summary>Stands in for the chair.</summary>
    ViceChair,

    /// <summary>Sits on the group for an agency.</summary>
    GroupMember,

    /// <summary>An agency's safeguarding lead: own agency's requests and returns.</summary>
    SafeguardingLead,

    /// <summary>Answers for a safeguarding partner and signs.</summary>
    AccountableOfficer,

    /// <summary>May act for an accountable officer within the nomination's dates.</summary>
    NominatedDeputy,

    /// <summary>The independent person over the partnership.</summary>
    IndependentChair,

    /// <summary>Legal support on cases they are added to.</summary>
    LegalAdviser,

    /// <summary>Independent reviewer on cases they are added to.</summary>
    Reviewer,
}
