using System.Collections.Concurrent;
using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Domain.Timetables;

namespace CaseReview.Application.Timetables;

/// <summary>Calendars that were made before: making one walks through 150 years, and most partnerships share theirs.</summary>
public sealed class CalendarShelf
{
    private const int MostMade = 100;
    private readonly MinuteMemory<PartnershipId, WorkingCalendar> _current = new();
    private readonly ConcurrentDictionary<string, WorkingCalendar> _made = new();

    /// <summary>A partnership's calendar, when it was looked up moments ago.</summary>
    /// <param name="partnership">The partnership.</param>
    /// <returns>The calendar, or null.</returns>
    public WorkingCalendar? Find(PartnershipId partnership) =>
        _current.TryFind(partnership, out var calendar) ? calendar : null;

    /// <summary>Keeps a partnership's calendar.</summary>
    /// <param name="partnership">The partnership.</param>
    /// <param name="published">Bank holidays as published.</param>
    /// <param name="closures">Its closure days.</param>
    /// <returns>The calendar.</returns>
    public WorkingCalendar Keep(PartnershipId partnership, IReadOnlyList<BankHoliday> published, IReadOnlyList<ClosureDay> closures)
    {
        if (_made.Count > MostMade)
        {
            _made.Clear();
        }

        var key = CalendarException.Write(WorkingCalendar.ExceptionsOf(published, closures));
        var calendar = _made.GetOrAdd(key, _ => WorkingCalendar.Of(published).WithClosures(closures));
        _current.Keep(partnership, calendar);
        return calendar;
    }

    /// <summary>Forgets every partnership's calendar: the next look is a fresh one.</summary>
    public void Forget() => _current.Clear();

    /// <summary>Forgets one partnership's calendar.</summary>
    /// <param name="partnership">The partnership.</param>
    public void Forget(PartnershipId partnership) => _current.Forget(partnership);
}
