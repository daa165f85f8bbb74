using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Chronologies;

namespace CaseReview.UnitTests.Chronologies;

/// <summary>Entries of a chronology, about nobody by name unless told otherwise.</summary>
internal static class Marks
{
    private static int _next;

    public static EntryMark On(DateOnly? on, string agency = "Police", string? person = null, TimeOnly? at = null) =>
        new(new Guid(++_next, 0, 0, new byte[8]), 1, _next, agency, on is null ? DateCertainty.Unknown : DateCertainty.Exact, on, null, at)
        {
            Person = person,
            IsContact = true,
            PeriodFrom = new DateOnly(2026, 5, 1),
            PeriodTo = new DateOnly(2026, 11, 27),
        };
}
