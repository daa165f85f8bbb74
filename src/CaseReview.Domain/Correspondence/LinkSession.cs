using CaseReview.Domain.Common;

namespace CaseReview.Domain.Correspondence;

/// <summary>One person's way through a link in one browser: first waiting for the code, then open for an hour.</summary>
public sealed class LinkSession : AggregateRoot
{
    /// <summary>How long an opened link stays open in a browser, in real time.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    private LinkSession()
    {
    }

    /// <summary>The link.</summary>
    public Guid LinkId { get; private init; }

    /// <summary>When Continue was pressed, in real time.</summary>
    public DateTimeOffset StartedAt { get; private init; }

    /// <summary>When the person was identified, in real time; null while the code is awaited.</summary>
    public DateTimeOffset? OpenedAt { get; private set; }

    /// <summary>How the person was identified.</summary>
    public string IdentifiedBy { get; private set; } = "";

    /// <summary>Starts when Continue is pressed.</summary>
    /// <param name="link">The link.</param>
    /// <param name="realNow">The machine's time.</param>
    /// <returns>The session.</returns>
    public static LinkSession Start(SecureLink link, DateTimeOffset realNow) =>
        new() { Id = Ids.New(realNow), PartnershipId = link.PartnershipId, LinkId = link.Id, StartedAt = realNow };

    /// <summary>The person is identified.</summary>
    /// <param name="identifiedBy">How.</param>
    /// <param name="realNow">The machine's time.</param>
    public void Open(string identifiedBy, DateTimeOffset realNow) => (IdentifiedBy, OpenedAt) = (identifiedBy, realNow);

    /// <summary>Whether it lets its holder in.</summary>
    /// <param name="realNow">The machine's time.</param>
    /// <returns>True for an hour from opening.</returns>
    public bool IsOpen(DateTimeOffset realNow) => OpenedAt is { } opened && realNow - opened < Lifetime;
}
