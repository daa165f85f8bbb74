using CaseReview.Domain.Common;

namespace CaseReview.Infrastructure.Persistence;

/// <summary>The partnership of one unit of work: set once, by the route, the link or the loop of a job.</summary>
public sealed class PartnershipScope
{
    private PartnershipId? _current;

    /// <summary>The partnership.</summary>
    /// <exception cref="InvalidOperationException">None has been set.</exception>
    public PartnershipId Current => _current ?? throw new InvalidOperationException("No partnership is set for this unit of work.");

    /// <summary>Whether one has been set.</summary>
    public bool IsSet => _current is not null;

    /// <summary>Sets the partnership.</summary>
    /// <param name="partnership">The partnership.</param>
    /// <exception cref="InvalidOperationException">Another one is set already.</exception>
    public void Set(PartnershipId partnership)
    {
        if (_current is { } current && current != partnership)
        {
            throw new InvalidOperationException("A unit of work belongs to one partnership.");
        }

        _current = partnership;
    }
}
