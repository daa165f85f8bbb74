using CaseReview.Domain.AgencyReturns;

namespace CaseReview.Domain.Chronologies;

/// <summary>A silence: days on which nobody has an entry.</summary>
/// <param name="From">First UK local date of the silence.</param>
/// <param name="To">Last UK local date of it.</param>
public sealed record ChronologyGap(DateOnly From, DateOnly To)
{
    /// <summary>How many days it lasts.</summary>
    public int Days => To.DayNumber - From.DayNumber + 1;

    /// <summary>The silences among entries with a known date. What went on until a later day fills the days between; uncertain dates fill none.</summary>
    /// <param name="marks">Of all agencies or of one, in any order.</param>
    /// <param name="longSilence">From how many calendar days a silence is pointed out.</param>
    /// <returns>The long ones, in order.</returns>
    public static IReadOnlyList<ChronologyGap> Among(IEnumerable<EntryMark> marks, int longSilence)
    {
        var gaps = new List<ChronologyGap>();
        DateOnly? last = null;
        foreach (var mark in marks.Where(x => x is { Certainty: DateCertainty.Exact, On: not null }).OrderBy(x => x.On))
        {
            var (from, until) = (mark.On!.Value, mark.Until ?? mark.On.Value);
            if (last is { } before && from.DayNumber - before.DayNumber - 1 is var days && days > 0 && days >= longSilence)
            {
                gaps.Add(new ChronologyGap(before.AddDays(1), from.AddDays(-1)));
            }

            last = last is { } known && known > until ? known : until;
        }

        return gaps;
    }
}
