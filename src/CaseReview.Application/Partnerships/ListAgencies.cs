using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Partnerships;

/// <summary>The agencies of the partnership, those that have ended last.</summary>
/// <param name="Page">Number of the page, from 1.</param>
[Requires(Permission.ViewSettings)]
public sealed record ListAgencies(int Page) : IRequest<AgencyList>;

/// <summary>The agencies.</summary>
/// <param name="Agencies">The rows.</param>
/// <param name="MayManage">Whether the person may change them.</param>
/// <param name="Today">UK date.</param>
public sealed record AgencyList(PagedList<AgencyLine> Agencies, bool MayManage, DateOnly Today);

/// <summary>An agency in the list.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Letters">Its letters.</param>
/// <param name="Colour">Its colour class.</param>
/// <param name="CountingGroup">Its counting group.</param>
/// <param name="Expected">Whether a return is expected on most cases.</param>
/// <param name="SafeguardingPartner">Whether it signs.</param>
/// <param name="From">First UK date.</param>
/// <param name="Until">Last UK date.</param>
/// <param name="CompactOn">UK date of its compact.</param>
/// <param name="Successor">What took its place.</param>
/// <param name="Lead">Who is asked for returns.</param>
/// <param name="Seat">Who sits on the group for it.</param>
public sealed record AgencyLine(
    string Code,
    string Name,
    string Letters,
    string Colour,
    string CountingGroup,
    bool Expected,
    bool SafeguardingPartner,
    DateOnly? From,
    DateOnly? Until,
    DateOnly? CompactOn,
    string? Successor,
    string? Lead,
    string? Seat);

/// <summary>Handles <see cref="ListAgencies"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="user">Who looks.</param>
/// <param name="clock">Today.</param>
public sealed class ListAgenciesHandler(ICaseReviewDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<ListAgencies, AgencyList>
{
    private static readonly Role[] Seats = [Role.GroupChair, Role.ViceChair, Role.GroupMember];

    /// <inheritdoc />
    public async Task<AgencyList> Handle(ListAgencies query, CancellationToken ct)
    {
        var today = UkClock.DateOf(clock.GetUtcNow());
        var leads = db.Members.Holding(today, Role.SafeguardingLead);
        var seats = db.Members.Holding(today, Seats);
        var page = await db.Agencies.AsNoTracking()
            .OrderBy(x => x.Until != null && x.Until < today).ThenBy(x => x.Name)
            .Select(x => new AgencyLine(
                x.Code, x.Name, x.Letters, x.Colour, x.CountingGroup, x.Expected, x.SafeguardingPartner, x.From, x.Until, x.CompactOn,
                db.Agencies.Where(s => s.Id == x.SuccessorId).Select(s => s.Name).FirstOrDefault(),
                leads.Where(m => m.AgencyId == x.Id).OrderBy(m => m.Name).Select(m => m.Name).FirstOrDefault() ?? (x.ContactName == "" ? null : x.ContactName),
                seats.Where(m => m.AgencyId == x.Id).OrderBy(m => m.Name).Select(m => m.Name).FirstOrDefault()))
            .ToPage(query.Page, ct);
        return new AgencyList(page, user.May(Permission.ManageSettings), today);
    }
}
