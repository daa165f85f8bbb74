using CaseReview.Domain.Common;

namespace CaseReview.Domain.Partnerships;

/// <summary>The tenant's address: all that stands outside the tenancy wall about a partnership.</summary>
public sealed class Partnership
{
    private static readonly HashSet<string> Reserved =
        ["account", "links", "dev", "health", "accessibility", "privacy", "cookies", "error", "dist"];

    private Partnership()
    {
    }

    /// <summary>Identifier.</summary>
    public PartnershipId Id { get; private init; }

    /// <summary>Name in addresses: "kingston-richmond".</summary>
    public string Slug { get; private init; } = "";

    /// <summary>Full name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Adds a partnership.</summary>
    /// <param name="slug">Lower-case letters, digits and hyphens; not one of the product's own first path segments.</param>
    /// <param name="name">Full name.</param>
    /// <param name="now">The moment of creation.</param>
    /// <returns>The partnership.</returns>
    /// <exception cref="RuleViolation">The slug is reserved or malformed.</exception>
    public static Partnership Add(string slug, string name, DateTimeOffset now)
    {
        RuleViolation.Unless(IsWellFormed(slug), $"'{slug}' cannot be used in an address: use lower-case letters, digits and hyphens.");
        RuleViolation.Unless(!Reserved.Contains(slug), $"'{slug}' is an address of the product itself.");
        return new Partnership { Id = new PartnershipId(Ids.New(now)), Slug = slug, Name = name };
    }

    /// <summary>Whether a partnership could have this name in addresses: it is well formed and not one of the product's own first path segments.</summary>
    /// <param name="slug">The first segment of an address.</param>
    /// <returns>True when it could.</returns>
    public static bool MayBeSlug(string slug) => IsWellFormed(slug) && !Reserved.Contains(slug);

    /// <summary>Changes the full name.</summary>
    /// <param name="name">The new name.</param>
    public void Rename(string name) => Name = name;

    private static bool IsWellFormed(string slug) =>
        slug.Length is > 1 and <= 60 && slug.All(c => c is '-' or (>= 'a' and <= 'z') or (>= '0' and <= '9'));
}
