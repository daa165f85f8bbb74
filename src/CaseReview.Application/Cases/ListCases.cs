using CaseReview.Application.Common;
using CaseReview.Application.Timetables;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Timetables;
using MediatR;

namespace CaseReview.Application.Cases;

/// <summary>Lists the cases that the person may read, newest first.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Closed">Closed ones, rather than those in hand.</param>
[Requires(Permission.ViewCases)]
public sealed record ListCases(int Page = 1, bool Closed = false) : IRequest<CaseList>;

/// <summary>A page of cases.</summary>
/// <param name="Cases">The page.</param>
/// <param name="Now">The moment it shows.</param>
/// <param name="Calendar">The partnership's calendar, that days left are counted with.</param>
public sealed record CaseList(PagedList<CaseCard> Cases, DateTimeOffset Now, WorkingCalendar Calendar)
{
    /// <summary>Where a case stands.</summary>
    /// <param name="card">The case.</param>
    /// <returns>Its stage.</returns>
    public CaseStage StageOf(CaseCard card) => card.Standing.StageOn(UkClock.DateOf(Now));
}

/// <summary>Handles <see cref="ListCases"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="user">Who asks.</param>
/// <param name="calendars">The calendar.</param>
/// <param name="clock">Now.</param>
public sealed class ListCasesHandler(ICaseReviewDb db, ICurrentUser user, Calendars calendars, TimeProvider clock) : IRequestHandler<ListCases, CaseList>
{
    /// <inheritdoc />
    public async Task<CaseList> Handle(ListCases query, CancellationToken ct)
    {
        var page = await db.Cases.VisibleTo(user)
            .Where(c => query.Closed == (c.ClosedAt != null))
            .OrderByDescending(c => c.Reference)
            .AsCards(db)
            .ToPage(query.Page, ct);
        return new CaseList(page, clock.GetUtcNow(), await calendars.Current(ct));
    }
}
