using CaseReview.Domain.Partnerships;

namespace CaseReview.Web.Components;

/// <summary>
/// What stands around every page: whose it is and who looks at it. Filled once a request, when partnership and person are
/// known; the layouts only read it, so that an error page needs nothing that may itself fail.
/// </summary>
public sealed class PageFrame
{
    /// <summary>The partnership of the page; null where none is chosen (sign-in, statements).</summary>
    public PartnershipLook? Partnership { get; set; }

    /// <summary>The partnership's words; the national ones where none is chosen .</summary>
    public Vocabulary Words => Partnership?.Words ?? Vocabulary.Default;

    /// <summary>The signed-in person; null where nobody is.</summary>
    public SignedInPerson? Person { get; set; }
}

/// <summary>The signed-in person as the masthead shows them.</summary>
/// <param name="Name">Their name.</param>
/// <param name="Role">Their role in words: "Business Unit Manager"; null for a platform administrator.</param>
public sealed record SignedInPerson(string Name, string? Role)
{
    /// <summary>Whether the settings of the partnership stand in their menu.</summary>
    public bool ReadsSettings { get; init; }

    /// <summary>Whether they read whole cases, and so what other areas ask for.</summary>
    public bool ReadsWholeCases { get; init; }

    /// <summary>Whether they log referrals.</summary>
    public bool LogsReferrals { get; init; }

    /// <summary>Whether they serve in other partnerships too, so that the masthead offers to switch.</summary>
    public bool ServesElsewhere { get; init; }
}
