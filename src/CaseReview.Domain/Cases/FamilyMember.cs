using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;

namespace CaseReview.Domain.Cases;

/// <summary>How a person belongs to the child.</summary>
public enum FamilyTie
{
    /// <summary>A brother or sister.</summary>
    Sibling,

    /// <summary>A half or step brother or sister.</summary>
    HalfOrStepSibling,

    /// <summary>A parent.</summary>
    Parent,

    /// <summary>A step-parent, or a parent's partner.</summary>
    PartnerOfParent,

    /// <summary>A grandparent.</summary>
    Grandparent,

    /// <summary>A carer who is not a parent: a foster carer, a special guardian.</summary>
    Carer,

    /// <summary>Another relative, or somebody else who matters to the case.</summary>
    Other,
}

/// <summary>What is recorded of a family member.</summary>
/// <param name="Name">Full name.</param>
/// <param name="Tie">How they belong to the child.</param>
/// <param name="BornOn">Date of birth, if known.</param>
/// <param name="InHousehold">Whether they lived with the child.</param>
/// <param name="Notes">What matters.</param>
/// <param name="Safeguarding">For a child, what keeps them safe now (D-NOT-11, D-RR-24).</param>
public sealed record FamilyMemberFacts(string Name, FamilyTie Tie, DateOnly? BornOn, Known InHousehold, string Notes, string Safeguarding);

/// <summary>A family member or other person on a case, whom the report names (D-RR-23).</summary>
public sealed class FamilyMember : AggregateRoot
{
    private FamilyMember()
    {
    }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private init; }

    /// <summary>Order of entry on the case, from 1.</summary>
    public int Number { get; private init; }

    /// <summary>Full name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>As shown in reports, by the case's naming scheme: "D.M.", "Person 2".</summary>
    public string ShownAs { get; private set; } = "";

    /// <summary>How they belong to the child.</summary>
    public FamilyTie Tie { get; private set; }

    /// <summary>Date of birth, if known.</summary>
    public DateOnly? BornOn { get; private set; }

    /// <summary>Whether they lived with the child.</summary>
    public Known InHousehold { get; private set; }

    /// <summary>What matters about them.</summary>
    public string Notes { get; private set; } = "";

    /// <summary>For a child, what keeps them safe now.</summary>
    public string Safeguarding { get; private set; } = "";

    /// <summary>Records a family member.</summary>
    /// <param name="partnership">The partnership.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="number">Order of entry, from 1.</param>
    /// <param name="naming">The case's scheme.</param>
    /// <param name="facts">What is known.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When.</param>
    /// <returns>The family member.</returns>
    /// <exception cref="RuleViolation">The name is missing.</exception>
    public static FamilyMember Record(PartnershipId partnership, Guid caseId, int number, NamingScheme naming, FamilyMemberFacts facts, Actor by, DateTimeOffset now)
    {
        var member = new FamilyMember { Id = Ids.New(now), PartnershipId = partnership, CaseId = caseId, Number = number };
        member.Change(naming, facts, by);
        return member;
    }

    /// <summary>Changes what is recorded.</summary>
    /// <param name="naming">The case's scheme.</param>
    /// <param name="facts">What is known.</param>
    /// <param name="by">Who changes it.</param>
    /// <exception cref="RuleViolation">The name is missing.</exception>
    public void Change(NamingScheme naming, FamilyMemberFacts facts, Actor by)
    {
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(facts.Name), "A family member needs a name.");
        (Name, Tie, BornOn, InHousehold, Notes, Safeguarding) = (facts.Name.Trim(), facts.Tie, facts.BornOn, facts.InHousehold, facts.Notes, facts.Safeguarding);
        ShownAs = KnownAs.Relative(naming, Number, Name);
        Raise(new FamilyMemberRecorded(Id, CaseId, facts.Tie, by));
    }
}

/// <summary>A family member was recorded or changed.</summary>
public sealed record FamilyMemberRecorded(Guid SubjectId, Guid? CaseId, FamilyTie Tie, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => Tie is FamilyTie.Sibling or FamilyTie.HalfOrStepSibling ? "A brother or sister recorded" : "A family member or other person recorded";
}
