using CaseReview.Domain.Common;

namespace CaseReview.Domain.Timetables;

/// <summary>With which calendar a partnership's running deadlines were last worked out; one a partnership, and none while the calendar by rule was never left.</summary>
public sealed class AppliedCalendar : AggregateRoot
{
    private AppliedCalendar()
    {
    }

    /// <summary>That calendar's exceptions, as <see cref="CalendarException.Write"/> writes them.</summary>
    public string Exceptions { get; private set; } = "";

    /// <summary>When they were worked out.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>The calendar by rule.</summary>
    /// <param name="partnership">The partnership.</param>
    /// <param name="now">Now.</param>
    /// <returns>A record without exceptions.</returns>
    public static AppliedCalendar ByRule(PartnershipId partnership, DateTimeOffset now) => new() { Id = Ids.New(now), PartnershipId = partnership, At = now };

    /// <summary>What is different in another calendar, in words.</summary>
    /// <param name="calendar">The other calendar.</param>
    /// <returns>One sentence for each day, without a full stop; empty when nothing is.</returns>
    public IReadOnlyList<string> ChangesTo(WorkingCalendar calendar) => CalendarException.Changes(CalendarException.Read(Exceptions), calendar.Exceptions);

    /// <summary>Takes a calendar as worked out with.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <param name="now">When.</param>
    public void Take(WorkingCalendar calendar, DateTimeOffset now) => (Exceptions, At) = (CalendarException.Write(calendar.Exceptions), now);
}
