using CaseReview.Domain.Common;

namespace CaseReview.Domain.Partnerships;

/// <summary>A person in one partnership: role, post, agency and dates. The same person may be a member of several partnerships.</summary>
public sealed class Member : AggregateRoot
{
    private Member()
    {
    }

    /// <summary>Typed identifier.</summary>
    public MemberId MemberId => new(Id);

    /// <summary>The account they sign in with.</summary>
    public Guid UserId { get; private init; }

    /// <summary>Full name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Email address that notices and links go to.</summary>
    public string Email { get; private set; } = "";

    /// <summary>Post as the partnership calls it: "Designated Nurse".</summary>
    public string Post { get; private set; } = "";

    /// <summary>Role in the product.</summary>
    public Role Role { get; private set; }

    /// <summary>The agency they speak for; null for the business unit and independent people.</summary>
    public Guid? AgencyId { get; private set; }

    /// <summary>First UK date of the membership.</summary>
    public DateOnly From { get; private set; }

    /// <summary>Last UK date; null while open.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>Adds a member.</summary>
    /// <param name="partnership">The partnership.</param>
    /// <param name="userId">Their account.</param>
    /// <param name="facts">Who they are.</param>
    /// <param name="now">The moment of creation.</param>
    /// <returns>The member.</returns>
    public static Member Add(PartnershipId partnership, Guid userId, MemberFacts facts, DateTimeOffset now) => new()
    {
        Id = Ids.New(now),
        PartnershipId = partnership,
        UserId = userId,
        Name = facts.Name,
        Email = facts.Email,
        Post = facts.Post,
        Role = facts.Role,
        AgencyId = facts.AgencyId,
        From = facts.From,
    };

    /// <summary>Whether the membership runs on a UK date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>True within its dates.</returns>
    public bool IsCurrentOn(DateOnly date) => From <= date && (Until is null || date <= Until);

    /// <summary>Ends the membership; history keeps it.</summary>
    /// <param name="lastDay">Last UK date.</param>
    public void End(DateOnly lastDay) => Until = lastDay;
}

/// <summary>Who a member is.</summary>
/// <param name="Name">Full name.</param>
/// <param name="Email">Email address.</param>
/// <param name="Post">Post as the partnership calls it.</param>
/// <param name="Role">Role in the product.</param>
/// <param name="AgencyId">The agency they speak for.</param>
/// <param name="From">First UK date.</param>
public sealed record MemberFacts(string Name, string Email, string Post, Role Role, Guid? AgencyId, DateOnly From);
