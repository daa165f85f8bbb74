namespace CaseReview.Domain.AgencyReturns;

/// <summary>A silence: days on which no agency has an entry.</summary>
/// <param name="From">First UK local date of the silence.</param>
/// <param name="To">Last UK local date of it.</param>
public sealed record ChronologyGap(DateOnly From, DateOnly To)
{
    /// <summary>How many days of silence are pointed out; not a deadline, only a reading aid.</summary>
    public const int Shown = 14;

    /// <summary>How many days it lasts.</summary>
    public int Days => To.DayNumber - From.DayNumber + 1;

    /// <summary>The silences among the days on which something happened.</summary>
    /// <param name="days">UK local dates, in any order.</param>
    /// <returns>The silences of <see cref="Shown"/> days or more, in order.</returns>
    public static IReadOnlyList<ChronologyGap> Among(IEnumerable<DateOnly> days)
    {
        var inOrder = days.Distinct().Order().ToList();
        return [.. inOrder.Zip(inOrder.Skip(1), (before, after) => new ChronologyGap(before.AddDays(1), after.AddDays(-1))).Where(x => x.Days >= Shown)];
    }
}
