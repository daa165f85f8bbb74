using CaseReview.Domain.Common;

namespace CaseReview.Application.Partnerships;

/// <summary>What a platform administrator says of a new partnership.</summary>
/// <param name="Slug">Name in addresses.</param>
/// <param name="Name">Full name.</param>
/// <param name="Prefix">Start of its case references.</param>
/// <param name="CopyOf">Slug of the partnership whose words, bodies and rules it starts from; null for the national default.</param>
/// <param name="ManagerName">Name of its first manager.</param>
/// <param name="ManagerEmail">Their email address.</param>
public sealed record NewPartnership(string Slug, string Name, string Prefix, string? CopyOf, string ManagerName, string ManagerEmail);

/// <summary>Makes partnerships, which no unit of work of another partnership can do.</summary>
public interface IPartnershipFounder
{
    /// <summary>Makes a partnership with its words, bodies and rules, and invites its manager: all of it, or nothing.</summary>
    /// <param name="wanted">What is wanted.</param>
    /// <param name="by">The platform administrator.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>A task.</returns>
    /// <exception cref="RuleViolation">Somebody else took the name in addresses a moment before.</exception>
    Task Found(NewPartnership wanted, Actor by, CancellationToken ct);
}
