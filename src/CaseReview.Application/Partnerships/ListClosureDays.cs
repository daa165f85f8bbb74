using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Partnerships;

/// <summary>The days on which the partnership's office is closed: those to come first, then those of the last year.</summary>
[Requires(Permission.ManageCalendar)]
public sealed record ListClosureDays : IRequest<IReadOnlyList<ClosureRow>>;

/// <summary>A closure day.</summary>
/// <param name="Date">UK local date.</param>
/// <param name="Name">Why.</param>
/// <param name="IsPast">Whether it is past, and so stays.</param>
public sealed record ClosureRow(DateOnly Date, string Name, bool IsPast);

/// <summary>Handles <see cref="ListClosureDays"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="clock">Today.</param>
public sealed class ListClosureDaysHandler(ICaseReviewDb db, TimeProvider clock) : IRequestHandler<ListClosureDays, IReadOnlyList<ClosureRow>>
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<ClosureRow>> Handle(ListClosureDays query, CancellationToken ct)
    {
        var today = UkClock.DateOf(clock.GetUtcNow());
        var from = today.AddYears(-1);
        var days = await db.Set<OfficeClosure>().AsNoTracking().Where(c => c.Date >= from).OrderBy(c => c.Date).ToListAsync(ct);
        return [.. days.Select(c => new ClosureRow(c.Date, c.Name, c.Date < today)).OrderBy(c => c.IsPast)];
    }
}
