using CaseReview.Application.Common;
using CaseReview.Application.Timetables;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Timetables;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Cases;

/// <summary>Lists the cases that the person may read. A search by a child's name is audited.</summary>
/// <param name="Filter">What to narrow to; nothing for the cases in hand.</param>
/// <param name="Page">From 1.</param>
[Requires(Permission.ViewCases)]
public sealed record ListCases(CaseFilter? Filter = null, int Page = 1) : IRequest<CaseList>;

/// <summary>Checks <see cref="ListCases"/>.</summary>
public sealed class ListCasesValidator : AbstractValidator<ListCases>
{
    /// <summary>Makes it.</summary>
    public ListCasesValidator() => RuleFor(x => x.Filter!).SetValidator(new CaseFilterValidator()).When(x => x.Filter is not null);
}

/// <summary>A page of cases.</summary>
/// <param name="Cases">The page.</param>
/// <param name="Agencies">The partnership's agencies, to narrow by.</param>
/// <param name="Now">The moment it shows.</param>
/// <param name="Calendar">The partnership's calendar, that days left are counted with.</param>
public sealed record CaseList(PagedList<CaseCard> Cases, IReadOnlyList<AgencyName> Agencies, DateTimeOffset Now, WorkingCalendar Calendar)
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
        var now = clock.GetUtcNow();
        var filter = query.Filter ?? new CaseFilter();
        var page = await db.Cases.VisibleTo(user).Narrow(filter, db, user, now).InOrder(filter.Order).AsCards(db).ToPage(query.Page, ct);
        if (filter.Name is not null)
        {
            await RecordSearch(page, now, ct);
        }

        var agencies = await db.Agencies.AsNoTracking().OrderBy(a => a.Name).Select(a => new AgencyName(a.Code, a.Name)).ToListAsync(ct);
        return new CaseList(page, agencies, now, await calendars.Current(ct));
    }

    private async Task RecordSearch(PagedList<CaseCard> page, DateTimeOffset now, CancellationToken ct)
    {
        db.Note(new CasesSearchedByName(user.PartnershipId.Value, page.Total, user.Actor), user, now);
        foreach (var found in page.Items)
        {
            db.NoteAccess(found.Id, "found by a child’s name", user, now);
        }

        await db.SaveChangesAsync(ct);
    }
}
