using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Chronologies;
using CaseReview.Domain.Timetables;

namespace CaseReview.Application.Chronologies;

/// <summary>A filter of the chronology in words, for what leaves and for the history.</summary>
public static class ChronologyFilterWords
{
    /// <summary>What a filter lets through.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="agencies">The agencies with entries.</param>
    /// <param name="withNames">Whether whom entries are about and the words sought are told; the history does not keep them, because they may be names.</param>
    /// <returns>"entries of Schools, from Thursday 1 October 2026"; null when it lets everything through.</returns>
    public static string? InWords(this ChronologyFilter filter, IReadOnlyList<ChronologyAgency> agencies, bool withNames)
    {
        var parts = new List<string>();
        var picked = agencies.Where(x => filter.Agency.Contains(x.Number)).Select(x => x.Name).ToList();
        if (picked.Count > 0)
        {
            parts.Add($"entries of {DateWords.Row(picked)}");
        }

        if (ReturnText.NormalOrNull(filter.About) is { } about)
        {
            parts.Add(withNames ? $"about {about}" : "about one person");
        }

        if (ReturnText.NormalOrNull(filter.Words) is { } words)
        {
            parts.Add(withNames ? $"with the words “{words}”" : "with certain words");
        }

        if (filter.From is { } from)
        {
            parts.Add($"from {DateWords.Full(from)}");
        }

        if (filter.To is { } to)
        {
            parts.Add($"until {DateWords.Full(to)}");
        }

        if (filter.Only.Count > 0)
        {
            parts.Add(string.Join(" or ", filter.Only.Select(Words)));
        }

        return parts.Count == 0 ? null : string.Join(", ", parts);
    }

    private static string Words(ChronologyFlag flag) => flag switch
    {
        ChronologyFlag.Concern => "marked as a concern",
        ChronologyFlag.GoodPractice => "marked as good practice",
        ChronologyFlag.OutsidePeriod => "outside the period",
        ChronologyFlag.SharedDay => "on a day that several agencies tell of",
        ChronologyFlag.Significant => "marked as significant",
        ChronologyFlag.Noted => "with a note",
        ChronologyFlag.DateNotKnown => "whose date is not known",
        _ => throw new ArgumentOutOfRangeException(nameof(flag)),
    };
}
