using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Cases;

namespace CaseReview.Domain.Chronologies;

/// <summary>What the combined chronology knows of an entry without its texts: enough to order, filter and compare thousands of them (D-RR-08).</summary>
/// <param name="Id">The entry.</param>
/// <param name="Request">Number of the request that it answers.</param>
/// <param name="Number">Number within its return.</param>
/// <param name="Agency">Name of the agency; one agency asked twice stands once.</param>
/// <param name="Certainty">How sure its date is.</param>
/// <param name="On">UK local date, the first of two; null when unknown.</param>
/// <param name="Until">The later of two UK local dates.</param>
/// <param name="At">UK local time of day, if recorded.</param>
public sealed record EntryMark(Guid Id, int Request, int Number, string Agency, DateCertainty Certainty, DateOnly? On, DateOnly? Until, TimeOnly? At)
{
    /// <summary>Place among the entries of the same day that have no time.</summary>
    public int OrderInDay { get; init; }

    /// <summary>Whom it is about, as the agency wrote it; null when it names nobody.</summary>
    public string? Person { get; init; }

    /// <summary>Whether the agency marks it as a concern.</summary>
    public bool IsConcern { get; init; }

    /// <summary>Whether the agency marks it as good practice.</summary>
    public bool IsGoodPractice { get; init; }

    /// <summary>Whether it tells of a contact.</summary>
    public bool IsContact { get; init; }

    /// <summary>Whether the business unit marks it as significant; false for those who do not read its notes.</summary>
    public bool IsSignificant { get; init; }

    /// <summary>Whether there is a note on it; false for those who do not read notes.</summary>
    public bool IsNoted { get; init; }

    /// <summary>First day of the period that its agency was asked about.</summary>
    public DateOnly PeriodFrom { get; init; }

    /// <summary>Last day of that period.</summary>
    public DateOnly PeriodTo { get; init; }

    /// <summary>Whether it lies outside the review period as a whole; an unknown date does not.</summary>
    public bool IsOutsidePeriod => On is { } on && (on > PeriodTo || (Certainty is not DateCertainty.After && (Until ?? on) < PeriodFrom));

    /// <summary>The one day it is known to have happened on; null for an uncertain date or several days.</summary>
    public DateOnly? KnownDay => Certainty is DateCertainty.Exact && Until is null ? On : null;

    /// <summary>Whom it is about, as people are compared; empty when it names nobody, which stands for whom the case is about.</summary>
    public string PersonKey => KnownAs.Key(Person ?? "");

    /// <summary>Entries in order of time: date, time, the order within the day, agency. Unknown dates stand last.</summary>
    /// <param name="marks">In any order.</param>
    /// <returns>In order.</returns>
    public static IReadOnlyList<EntryMark> InOrder(IEnumerable<EntryMark> marks) =>
    [
        .. marks.OrderBy(x => x.On is null).ThenBy(x => x.On).ThenBy(x => x.At is null).ThenBy(x => x.At).ThenBy(x => x.OrderInDay).ThenBy(x => x.Request).ThenBy(x => x.Number),
    ];
}
