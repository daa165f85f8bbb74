using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Partnerships;

/// <summary>The people of the partnership, by name; those who have left on request.</summary>
/// <param name="Page">Number of the page, from 1.</param>
/// <param name="Left">Whether to list those who have left.</param>
[Requires(Permission.ViewSettings)]
public sealed record ListPeople(int Page, bool Left) : IRequest<PeopleList>;

/// <summary>The people.</summary>
/// <param name="People">The rows.</param>
/// <param name="MayManage">Whether the person may change them.</param>
/// <param name="Today">UK date.</param>
public sealed record PeopleList(PagedList<PersonLine> People, bool MayManage, DateOnly Today);

/// <summary>A person in the list.</summary>
/// <param name="Number">Number in the partnership.</param>
/// <param name="Name">Name.</param>
/// <param name="Post">Post.</param>
/// <param name="Agency">The body they speak for.</param>
/// <param name="Roles">Their roles.</param>
/// <param name="From">First UK date.</param>
/// <param name="Until">Last UK date.</param>
/// <param name="Joined">Whether they have accepted their invitation.</param>
public sealed record PersonLine(
    int Number, string Name, string Post, string? Agency, IReadOnlyList<RoleLine> Roles, DateOnly From, DateOnly? Until, bool Joined);

/// <summary>A role with its dates.</summary>
/// <param name="Role">The role.</param>
/// <param name="From">First UK date.</param>
/// <param name="Until">Last UK date.</param>
public sealed record RoleLine(Role Role, DateOnly From, DateOnly? Until)
{
    /// <summary>Whether it is held on a UK date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>True within its dates.</returns>
    public bool IsHeldOn(DateOnly date) => From <= date && (Until is null || date <= Until);
}

/// <summary>Handles <see cref="ListPeople"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="user">Who looks.</param>
/// <param name="clock">Today.</param>
public sealed class ListPeopleHandler(ICaseReviewDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<ListPeople, PeopleList>
{
    /// <inheritdoc />
    public async Task<PeopleList> Handle(ListPeople query, CancellationToken ct)
    {
        var today = UkClock.DateOf(clock.GetUtcNow());
        var page = await db.Members.AsNoTracking()
            .Where(x => query.Left == (x.Until != null && x.Until < today))
            .OrderBy(x => x.Name).ThenBy(x => x.Number)
            .Select(x => new PersonLine(
                x.Number, x.Name, x.Post, db.Agencies.Where(a => a.Id == x.AgencyId).Select(a => a.Name).FirstOrDefault(),
                x.Roles.OrderBy(r => r.From).Select(r => new RoleLine(r.Role, r.From, r.Until)).ToList(), x.From, x.Until, x.JoinedAt != null))
            .ToPage(query.Page, ct);
        return new PeopleList(page, user.May(Permission.ManageSettings), today);
    }
}
