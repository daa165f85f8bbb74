using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Chronologies;

namespace CaseReview.Application.Chronologies;

/// <summary>What of the combined chronology to show. It stands in the address, and is the same on the page and in a file.</summary>
public sealed record ChronologyFilter
{
    /// <summary>Numbers of requests whose agencies to show; empty shows all.</summary>
    public IReadOnlyList<int> Agency { get; init; } = new List<int>();

    /// <summary>Whom entries are about; empty shows all.</summary>
    public string? About { get; init; }

    /// <summary>Words in the entry.</summary>
    public string? Words { get; init; }

    /// <summary>First UK local date to show.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last UK local date to show.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Flags of which an entry must have one; empty shows all.</summary>
    public IReadOnlyList<ChronologyFlag> Only { get; init; } = new List<ChronologyFlag>();

    /// <summary>Whether anything but agencies is asked for: then a silence between two entries says nothing.</summary>
    public bool HidesEntries => ReturnText.NormalOrNull(About) is not null || ReturnText.NormalOrNull(Words) is not null || From is not null || To is not null || Only.Count > 0;

    /// <summary>Whether anything is filtered.</summary>
    public bool IsSet => HidesEntries || Agency.Count > 0;

    /// <summary>Narrows entries by everything but words, which stand in texts.</summary>
    internal IEnumerable<EntryMark> Narrow(IReadOnlyList<EntryMark> marks, HashSet<Guid> onSharedDay)
    {
        var agencies = marks.Where(x => Agency.Contains(x.Request)).Select(x => x.Agency).ToHashSet();
        var about = ReturnText.NormalOrNull(About);
        return marks.Where(x =>
            (Agency.Count == 0 || agencies.Contains(x.Agency))
            && (about is null || x.Person == about)
            && (From is null || x.On >= From || x.Until >= From)
            && (To is null || x.On <= To)
            && (Only.Count == 0 || Only.Any(flag => flag switch
            {
                ChronologyFlag.Concern => x.IsConcern,
                ChronologyFlag.GoodPractice => x.IsGoodPractice,
                ChronologyFlag.OutsidePeriod => x.IsOutsidePeriod,
                ChronologyFlag.Significant => x.IsSignificant,
                ChronologyFlag.Noted => x.IsNoted,
                ChronologyFlag.DateNotKnown => x.On is null,
                _ => onSharedDay.Contains(x.Id),
            })));
    }
}
