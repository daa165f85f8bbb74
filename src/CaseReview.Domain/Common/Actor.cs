namespace CaseReview.Domain.Common;

/// <summary>In what capacity somebody acts.</summary>
public enum ActorKind
{
    /// <summary>A signed-in member of the partnership.</summary>
    Member,

    /// <summary>The holder of an emailed link, acting without an account.</summary>
    LinkHolder,

    /// <summary>A job of the product itself.</summary>
    System,

    /// <summary>A platform administrator, who sees no case.</summary>
    PlatformAdministrator,
}

/// <summary>Who did something. Kept with audit entries, events and signatures as it was at the time.</summary>
/// <param name="Kind">In what capacity they acted.</param>
/// <param name="Id">The member's, link's or administrator's identifier; null for the system.</param>
/// <param name="Name">Name as known or given at the time.</param>
/// <param name="Role">Role as known or given at the time.</param>
/// <param name="IdentifiedBy">How they were identified: "signed in", "emailed link and code", "system".</param>
public sealed record Actor(ActorKind Kind, Guid? Id, string Name, string Role, string IdentifiedBy)
{
    /// <summary>The product itself, acting by a job.</summary>
    public static Actor System { get; } = new(ActorKind.System, null, "Case Review", "system", "system");

    /// <summary>The member's identifier, when a signed-in member acts.</summary>
    public MemberId? MemberId => Kind is ActorKind.Member && Id is { } id ? new MemberId(id) : null;
}
