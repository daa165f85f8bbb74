using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Domain.Timetables;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Timetables;

/// <summary>The bank holidays as the product knows them, and how far ahead they are known.</summary>
[Requires(Permission.LookAfterPlatform)]
public sealed record GetHolidayCalendar : IRequest<HolidayCalendar>;

/// <summary>The bank holidays.</summary>
/// <param name="KnownUntil">The last UK date for which they are known from publication; later years follow the rule.</param>
/// <param name="EndsSoon">Whether that is within a year.</param>
/// <param name="Coming">Those of this year and the next two, in order.</param>
/// <param name="Imports">The latest takings over, newest first.</param>
public sealed record HolidayCalendar(DateOnly KnownUntil, bool EndsSoon, IReadOnlyList<BankHoliday> Coming, IReadOnlyList<HolidayImport> Imports);

/// <summary>Handles <see cref="GetHolidayCalendar"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="clock">Today.</param>
public sealed class GetHolidayCalendarHandler(ICaseReviewDb db, TimeProvider clock) : IRequestHandler<GetHolidayCalendar, HolidayCalendar>
{
    private const int Latest = 10;

    /// <inheritdoc />
    public async Task<HolidayCalendar> Handle(GetHolidayCalendar query, CancellationToken ct)
    {
        var today = UkClock.DateOf(clock.GetUtcNow());
        var published = await db.PublishedHolidays(ct);
        var knownUntil = BankHolidays.KnownUntil(published);
        return new HolidayCalendar(
            knownUntil,
            knownUntil < today.AddYears(1),
            [.. Enumerable.Range(today.Year, 3).SelectMany(year => BankHolidays.Of(year, published)).Where(day => day.Date >= today)],
            await db.Set<HolidayImport>().AsNoTracking().OrderByDescending(i => i.At).ThenByDescending(i => i.Id).Take(Latest).ToListAsync(ct));
    }
}
