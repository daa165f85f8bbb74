using CaseReview.Domain.Common;

namespace CaseReview.Domain.Partnerships;

/// <summary>The tenant's address: all that stands outside the tenancy wall about a partnership.</summary>
public sealed class Partnership
{
    private static readonly HashSet<string> Reserved =
        ["account", "links", "dev", "health", "accessibility", "privacy", "cookies", "error", "dist", "platform"];

    /// <summary>Longest name, in characters.</summary>
    public const int NameMaxLength = 200;

    /// <summary>Longest name in addresses, in characters.</summary>
    public const int SlugMaxLength = 60;

    private Partnership()
    {
    }

    /// <summary>Identifier.</summary>
    public PartnershipId Id { get; private init; }

    /// <summary>Name in addresses: "kingston-richmond".</summary>
    public string Slug { get; private init; } = "";

    /// <summary>Full name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Start of its case references, here too so that no two partnerships begin alike.</summary>
    public string ReferencePrefix { get; private set; } = "";

    /// <summary>Whether a text can stand in an address and is none of the product's own.</summary>
    /// <param name="slug">The text.</param>
    /// <returns>True when a partnership may have it.</returns>
    public static bool MayBeSlug(string slug) => IsWellFormed(slug) && !Reserved.Contains(slug);

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

    /// <summary>Notes how its references begin.</summary>
    /// <param name="prefix">Two to six capital letters.</param>
    public void BeginReferencesWith(string prefix) => ReferencePrefix = prefix;

    /// <summary>Changes the full name.</summary>
    /// <param name="name">The new name.</param>
    public void Rename(string name) => Name = name;

    private static bool IsWellFormed(string slug) =>
        slug.Length is > 1 and <= SlugMaxLength && slug[0] != '-' && slug[^1] != '-' && slug.All(c => c is '-' or (>= 'a' and <= 'z') or (>= '0' and <= '9'));
}
