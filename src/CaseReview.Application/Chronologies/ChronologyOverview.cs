using CaseReview.Domain.Chronologies;

namespace CaseReview.Application.Chronologies;

/// <summary>What every way of reading the combined chronology tells: who has entries, what can be picked, silences and episodes.</summary>
public record ChronologyOverview
{
    /// <summary>The agencies with entries, and how many each has.</summary>
    public IReadOnlyList<ChronologyAgency> Agencies { get; init; } = [];

    /// <summary>Whom entries are about; none while names are replaced.</summary>
    public IReadOnlyList<string> People { get; init; } = [];

    /// <summary>How many entries there are without a filter.</summary>
    public int All { get; init; }

    /// <summary>How many returns are awaited.</summary>
    public int StillToCome { get; init; }

    /// <summary>The first date known.</summary>
    public DateOnly? First { get; init; }

    /// <summary>The last date known.</summary>
    public DateOnly? Last { get; init; }

    /// <summary>Long silences of the agencies shown; none while entries are hidden.</summary>
    public IReadOnlyList<ChronologyGap> Gaps { get; init; } = [];

    /// <summary>How many entries each flag has, without a filter.</summary>
    public IReadOnlyDictionary<ChronologyFlag, int> Flagged { get; init; } = new Dictionary<ChronologyFlag, int>();

    /// <summary>Key practice episodes, by their first day.</summary>
    public IReadOnlyList<EpisodeLine> Episodes { get; init; } = [];

    /// <summary>Whether the reader reads and writes notes and names episodes.</summary>
    public bool MayNote { get; init; }
}

/// <summary>An agency in the filter.</summary>
/// <param name="Number">Number of its first request.</param>
/// <param name="Name">Name.</param>
/// <param name="Letters">Two to four letters.</param>
/// <param name="Colour">Colour class.</param>
/// <param name="Count">How many entries it has.</param>
public sealed record ChronologyAgency(int Number, string Name, string Letters, string Colour, int Count);
