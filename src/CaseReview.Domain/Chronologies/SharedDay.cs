namespace CaseReview.Domain.Chronologies;

/// <summary>
/// A day on which several agencies tell of a contact with the same person: their accounts may differ, so they are offered side by side. Nobody is said to
/// be wrong. What else they tell of that person and day stands with it. Entries that name nobody count together, as about whom the case is about.
/// </summary>
/// <param name="Day">UK local date.</param>
/// <param name="PersonKey">Whom, as people are compared.</param>
/// <param name="Agencies">How many agencies.</param>
/// <param name="Entries">Their entries, in order of time.</param>
public sealed record SharedDay(DateOnly Day, string PersonKey, int Agencies, IReadOnlyList<EntryMark> Entries)
{
    /// <summary>The shared days among entries.</summary>
    /// <param name="marks">In any order.</param>
    /// <returns>In order of time.</returns>
    public static IReadOnlyList<SharedDay> Among(IEnumerable<EntryMark> marks) =>
    [
        .. marks.Where(x => x.KnownDay is not null)
            .GroupBy(x => (Day: x.KnownDay!.Value, x.PersonKey))
            .Where(x => x.Where(y => y.IsContact).Select(y => y.Agency).Distinct().Count() > 1)
            .Select(x => new SharedDay(x.Key.Day, x.Key.PersonKey, x.Select(y => y.Agency).Distinct().Count(), EntryMark.InOrder(x)))
            .OrderBy(x => x.Day).ThenBy(x => x.PersonKey, StringComparer.Ordinal),
    ];
}
