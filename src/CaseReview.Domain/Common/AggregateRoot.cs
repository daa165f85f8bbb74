namespace CaseReview.Domain.Common;

/// <summary>An entity that belongs to one partnership. Every one of these lives behind the tenancy walls.</summary>
public interface IPartnershipOwned
{
    /// <summary>The partnership that owns it.</summary>
    PartnershipId PartnershipId { get; }
}

/// <summary>Something edited on its own, whose version the form carries so that a stale edit is seen.</summary>
public interface IVersioned
{
    /// <summary>Raised by one with every saved change.</summary>
    int Version { get; }
}

/// <summary>A consistency boundary: loaded whole, changed through its methods, saved in one transaction with its events.</summary>
public abstract class AggregateRoot : IPartnershipOwned, IVersioned
{
    private readonly List<IDomainEvent> _events = [];

    /// <summary>Identifier; a version 7 GUID made from the time of creation.</summary>
    public Guid Id { get; protected init; }

    /// <inheritdoc />
    public PartnershipId PartnershipId { get; protected init; }

    /// <inheritdoc />
    public int Version { get; private set; }

    /// <summary>What has happened since it was loaded.</summary>
    public IReadOnlyList<IDomainEvent> Events => _events;

    /// <summary>Takes the events, once: the save interceptor calls it.</summary>
    /// <returns>The events, oldest first.</returns>
    public IReadOnlyList<IDomainEvent> TakeEvents()
    {
        var taken = _events.ToList();
        _events.Clear();
        return taken;
    }

    /// <summary>Records that something happened.</summary>
    /// <param name="happened">The event.</param>
    protected void Raise(IDomainEvent happened) => _events.Add(happened);
}

/// <summary>A part of an aggregate with an identity of its own. Carries the partnership, so that keys can be composite.</summary>
public abstract class Part : IPartnershipOwned
{
    /// <summary>Identifier; a version 7 GUID.</summary>
    public Guid Id { get; protected init; }

    /// <inheritdoc />
    public PartnershipId PartnershipId { get; protected init; }
}
