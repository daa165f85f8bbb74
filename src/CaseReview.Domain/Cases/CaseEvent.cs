using CaseReview.Domain.Common;
using CaseReview.Domain.Timetables;

namespace CaseReview.Domain.Cases;

/// <summary>One anchor event of a case: captured once, corrected with a reason, its first value kept .</summary>
public sealed class CaseEvent : Part, IVersioned
{
    private CaseEvent()
    {
    }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private init; }

    /// <summary>Key of the contract: "became-aware".</summary>
    public string Key { get; private init; } = "";

    /// <summary>The instant, when the hour is known.</summary>
    public DateTimeOffset? At { get; private set; }

    /// <summary>The UK date.</summary>
    public DateOnly On { get; private set; }

    /// <summary>When it was recorded.</summary>
    public DateTimeOffset RecordedAt { get; private init; }

    /// <summary>Who recorded it.</summary>
    public string RecordedBy { get; private init; } = "";

    /// <summary>The first UK date recorded, when it was corrected since.</summary>
    public DateOnly? FirstOn { get; private set; }

    /// <summary>The first instant recorded, when it was corrected since.</summary>
    public DateTimeOffset? FirstAt { get; private set; }

    /// <summary>Why it was corrected; the latest reason.</summary>
    public string? CorrectionReason { get; private set; }

    /// <inheritdoc />
    public int Version { get; private set; }

    /// <summary>When it happened, for the timetable.</summary>
    public Occurrence When => At is { } at ? Occurrence.At(at) : Occurrence.On(On);

    /// <summary>The records of one event, in the order of recording.</summary>
    /// <param name="happened">All of a case's events.</param>
    /// <param name="key">Event key.</param>
    /// <returns>Those of that key.</returns>
    public static IReadOnlyList<CaseEvent> InOrder(IEnumerable<CaseEvent> happened, string key) =>
        [.. happened.Where(e => e.Key == key).OrderBy(e => e.RecordedAt).ThenBy(e => e.Id)];

    /// <summary>One record of an event.</summary>
    /// <param name="happened">All of a case's events.</param>
    /// <param name="key">Event key.</param>
    /// <param name="number">Which, in the order of recording, from 1; null for the latest.</param>
    /// <returns>The record; null when there is none.</returns>
    public static CaseEvent? Pick(IEnumerable<CaseEvent> happened, string key, int? number)
    {
        var all = InOrder(happened, key);
        return all.ElementAtOrDefault((number ?? all.Count) - 1);
    }

    internal static CaseEvent Record(PartnershipId partnership, Guid caseId, string key, DateTimeOffset? at, DateOnly on, Actor by, DateTimeOffset now) => new()
    {
        Id = Ids.New(now),
        PartnershipId = partnership,
        CaseId = caseId,
        Key = key,
        At = at,
        On = on,
        RecordedAt = now,
        RecordedBy = by.Name,
    };

    internal void Correct(DateTimeOffset? at, DateOnly on, string reason)
    {
        if (FirstOn is null)
        {
            (FirstOn, FirstAt) = (On, At);
        }

        (At, On, CorrectionReason) = (at, on, reason);
    }
}
