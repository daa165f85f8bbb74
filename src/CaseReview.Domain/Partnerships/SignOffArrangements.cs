using CaseReview.Domain.SignOffs;

namespace CaseReview.Domain.Partnerships;

/// <summary>Who signs the rapid review report, in which order, and who is told of it (X-10, X-11, C-09). What is left out follows the national default.</summary>
public sealed record SignOffArrangements
{
    /// <summary>The steps, in order. Nationally one: every safeguarding partner signs through its accountable officer or a deputy (N-09).</summary>
    public IReadOnlyList<ChainStep> RapidReview { get; init; } = [new()];

    /// <summary>Roles whose holders are told when the report goes out, and are not asked to sign.</summary>
    public IReadOnlyList<Role> Informed { get; init; } = [Role.IndependentChair];

    /// <summary>How signatories show who they are. What was used is printed with each signature.</summary>
    public SignatoryProof Proof { get; init; }
}

/// <summary>How a signatory shows who they are. Whoever is signed in needs nothing more under each of them.</summary>
public enum SignatoryProof
{
    /// <summary>The emailed link, and a code that goes to the same address when the link is followed.</summary>
    LinkAndCode,

    /// <summary>Their account. A body's contact, who has none, still uses link and code.</summary>
    SignedIn,

    /// <summary>The emailed link alone.</summary>
    Link,
}

/// <summary>One step of a chain.</summary>
public sealed record ChainStep
{
    /// <summary>What it is called on the pages: "Final approval"; null for no name of its own.</summary>
    public string? Name { get; init; }

    /// <summary>
    /// Everybody who holds this role is asked; null for the safeguarding partners, or after a referral the body that decides under each law, each through its
    /// accountable officer.
    /// </summary>
    public Role? Role { get; init; }

    /// <summary>How many of those asked must sign.</summary>
    public SignOffRule Rule { get; init; }

    /// <summary>The number, where the rule is a stated number.</summary>
    public int? Needed { get; init; }
}
