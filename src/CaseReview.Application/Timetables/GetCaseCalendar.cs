using CaseReview.Application.Common;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Timetables;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Timetables;

/// <summary>The deadlines of a case as one calendar file. Names no person.</summary>
/// <param name="Reference">The case.</param>
[Requires(Permission.ViewCases)]
public sealed record GetCaseCalendar(string Reference) : IRequest<string>, ICaseMessage;

/// <summary>Handles <see cref="GetCaseCalendar"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="clock">The moment of writing.</param>
public sealed class GetCaseCalendarHandler(ICaseReviewDb db, CaseScope scope, TimeProvider clock) : IRequestHandler<GetCaseCalendar, string>
{
    /// <inheritdoc />
    public async Task<string> Handle(GetCaseCalendar query, CancellationToken ct)
    {
        var entries = await db.Set<Deadline>().Where(d => d.CaseId == scope.CaseId && d.Driving && d.MetOn == null && (d.IsOpen || d.Projected))
            .OrderBy(d => d.LateFrom)
            .Select(d => new CalendarEntry(d.Id, scope.Reference, d.Name, d.DueOn, d.DueAt, d.Projected, d.Explanation))
            .ToListAsync(ct);
        return CalendarFile.Write($"Case {scope.Reference}", entries, clock.GetUtcNow());
    }
}
