using CaseReview.Domain.Common;
using Microsoft.AspNetCore.Identity;

namespace CaseReview.Infrastructure.Identity;

/// <summary>An account. What it may do comes from its memberships; a platform administrator has none.</summary>
public sealed class User : IdentityUser<Guid>
{
    /// <summary>Full name.</summary>
    public string Name { get; set; } = "";

    /// <summary>Whether the account adds partnerships; such an account sees no case.</summary>
    public bool IsPlatformAdministrator { get; set; }
}

/// <summary>Which account belongs to which partnership. Outside the wall: sign-in reads it before a partnership is chosen.</summary>
public sealed class Membership
{
    /// <summary>Name of its table.</summary>
    public const string Table = "memberships";

    /// <summary>The account.</summary>
    public required Guid UserId { get; init; }

    /// <summary>The partnership.</summary>
    public required PartnershipId PartnershipId { get; init; }

    /// <summary>Last UK date of the membership; null while open. What they may do there stands behind the wall.</summary>
    public DateOnly? Until { get; set; }
}
