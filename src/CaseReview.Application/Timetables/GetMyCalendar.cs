using CaseReview.Application.Common;
using CaseReview.Domain.Timetables;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Timetables;

/// <summary>The deadlines of every case in hand that a member may read, as a calendar file. Names no person.</summary>
[Requires(Permission.ViewCases)]
public sealed record GetMyCalendar : IRequest<string>;

/// <summary>Handles <see cref="GetMyCalendar"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="user">Whose calendar.</param>
/// <param name="clock">The moment of writing.</param>
public sealed class GetMyCalendarHandler(ICaseReviewDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<GetMyCalendar, string>
{
    /// <inheritdoc />
    public async Task<string> Handle(GetMyCalendar query, CancellationToken ct)
    {
        var entries = await db.Cases.VisibleTo(user).Where(c => c.ClosedAt == null)
            .SelectMany(c => c.Deadlines.Where(d => d.Driving && d.MetOn == null && (d.IsOpen || d.Projected)), (c, d) => new { c.Reference, Deadline = d })
            .OrderBy(x => x.Deadline.LateFrom)
            .Select(x => new CalendarEntry(
                x.Deadline.Id, x.Reference, x.Deadline.Name, x.Deadline.DueOn, x.Deadline.DueAt, x.Deadline.Projected, x.Deadline.Explanation))
            .ToListAsync(ct);
        return CalendarFile.Write("Case Review deadlines", entries, clock.GetUtcNow());
    }
}
