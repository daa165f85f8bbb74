using CaseReview.Application.Common;
using CaseReview.Application.Timetables;
using CaseReview.Domain.InformationRequests;
using CaseReview.Domain.Timetables;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.InformationRequests;

/// <summary>Lists other partnerships' requests: those that are open, which is the standing list before the group (D-INF-04), or those that are closed.</summary>
/// <param name="Closed">The closed ones.</param>
/// <param name="Page">From 1.</param>
[Requires(Permission.ViewWholeCase)]
public sealed record ListInformationRequests(bool Closed = false, int Page = 1) : IRequest<InformationRequestList>;

/// <summary>A page of requests.</summary>
/// <param name="Requests">The page.</param>
/// <param name="Now">The moment it shows.</param>
/// <param name="Calendar">The calendar that days left are counted with.</param>
public sealed record InformationRequestList(PagedList<InformationRequestRow> Requests, DateTimeOffset Now, WorkingCalendar Calendar)
{
    /// <summary>How a request's date stands.</summary>
    /// <param name="row">The request.</param>
    /// <returns>Its standing.</returns>
    public Standing StandingOf(InformationRequestRow row) => row.StandingAt(Now, Calendar);
}

/// <summary>A request in a list. Nothing of what is asked, which may name a child.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Partnership">Who asks.</param>
/// <param name="TheirReference">Its reference there.</param>
/// <param name="Purpose">For what.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="DueOn">UK date on which it is due.</param>
/// <param name="SuppliedAt">When the information was supplied.</param>
/// <param name="GroupToldOn">When the group last heard of it.</param>
public sealed record InformationRequestRow(
    int Number, string Partnership, string TheirReference, RequestedFor Purpose, InformationRequestStatus Status, DateOnly DueOn, DateTimeOffset? SuppliedAt, DateOnly? GroupToldOn)
{
    /// <summary>By what it is known.</summary>
    public string Reference => $"INF-{Number:0000}";

    /// <summary>How its date stands.</summary>
    /// <param name="now">The moment to judge by.</param>
    /// <param name="calendar">The calendar.</param>
    /// <returns>Its standing.</returns>
    public Standing StandingAt(DateTimeOffset now, WorkingCalendar calendar) => Status is InformationRequestStatus.Closed && SuppliedAt is null
        ? Standing.NotNeeded
        : Standing.Of(DueOn, null, projected: false, SuppliedAt is { } at ? Occurrence.At(at) : null, now, calendar);
}

/// <summary>Handles <see cref="ListInformationRequests"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="user">Who looks.</param>
/// <param name="calendars">The calendar.</param>
/// <param name="clock">Now.</param>
public sealed class ListInformationRequestsHandler(ICaseReviewDb db, ICurrentUser user, Calendars calendars, TimeProvider clock) : IRequestHandler<ListInformationRequests, InformationRequestList>
{
    /// <inheritdoc />
    public async Task<InformationRequestList> Handle(ListInformationRequests query, CancellationToken ct)
    {
        var requests = db.Set<InformationRequest>().AsNoTracking().VisibleTo(db, user).Where(x => query.Closed == (x.Status == InformationRequestStatus.Closed));

        // What is still to be supplied stands first, the most urgent on top.
        var page = await (query.Closed ? requests.OrderByDescending(x => x.Number) : requests.OrderBy(x => x.SuppliedAt != null).ThenBy(x => x.DueOn).ThenBy(x => x.Number))
            .Select(x => new InformationRequestRow(
                x.Number, x.From.Name, x.From.Reference, x.Purpose, x.Status, x.DueOn, x.SuppliedAt, x.Updates.Max(u => (DateOnly?)u.On)))
            .ToPage(query.Page, ct);
        return new InformationRequestList(page, clock.GetUtcNow(), await calendars.Current(ct));
    }
}
