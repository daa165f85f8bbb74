using CaseReview.Domain.Common;

namespace CaseReview.Domain.Correspondence;

/// <summary>Who a message or a link is for, as known when it was sent.</summary>
/// <param name="Name">Name of the person or of a shared mailbox.</param>
/// <param name="Email">The one address it goes to.</param>
/// <param name="Role">In what capacity: "Chair of the Case Review Group".</param>
/// <param name="MemberId">The member, when the person has an account in the partnership.</param>
/// <param name="AgencyId">The agency they speak for.</param>
/// <param name="Agency">That agency's name.</param>
public sealed record Recipient(string Name, string Email, string Role, MemberId? MemberId = null, Guid? AgencyId = null, string? Agency = null)
{
    /// <summary>Longest name, role and agency, in characters.</summary>
    public const int NameMaxLength = 200;

    /// <summary>Longest email address, in characters.</summary>
    public const int EmailMaxLength = 254;

    /// <summary>Whether an address is this recipient's; letter case does not count.</summary>
    /// <param name="email">An address.</param>
    /// <returns>True when it is the same.</returns>
    public bool Has(string email) => string.Equals(Email, email.Trim(), StringComparison.OrdinalIgnoreCase);
}
