namespace CaseReview.Web.Components;

/// <summary>
/// What stands around every page: whose it is and who looks at it. Filled once a request, when partnership and person are
/// known; the layouts only read it, so that an error page needs nothing that may itself fail.
/// </summary>
public sealed class PageFrame
{
    /// <summary>The partnership of the page; null where none is chosen (sign-in, statements).</summary>
    public PartnershipLook? Partnership { get; set; }

    /// <summary>The signed-in person; null where nobody is.</summary>
    public SignedInPerson? Person { get; set; }
}

/// <summary>The signed-in person as the masthead shows them.</summary>
/// <param name="Name">Their name.</param>
/// <param name="Role">Their role in words: "Business Unit Manager"; null for a platform administrator.</param>
public sealed record SignedInPerson(string Name, string? Role);
