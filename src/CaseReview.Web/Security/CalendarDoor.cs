using System.Text;
using CaseReview.Application.Common;
using CaseReview.Application.Timetables;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Timetables;
using CaseReview.Infrastructure.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Web.Security;

/// <summary>
/// Lets a calendar in by a member's private address. It acts as that member, reads the one calendar and nothing else. An address that is revoked,
/// unknown, or of a member who has left is the same 404.
/// </summary>
/// <param name="db">The database.</param>
/// <param name="scope">The partnership of this unit of work.</param>
/// <param name="user">The actor of this unit of work.</param>
/// <param name="mediator">Sends the one message.</param>
/// <param name="clock">Today.</param>
public sealed class CalendarDoor(CaseReviewDbContext db, PartnershipScope scope, CurrentUser user, IMediator mediator, TimeProvider clock)
{
    /// <summary>Maps <c>/links/{token}.ics</c>.</summary>
    /// <param name="routes">The routes.</param>
    /// <returns>The same routes.</returns>
    public static IEndpointRouteBuilder Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/links/{token}.ics", (string token, CalendarDoor door, CancellationToken ct) => door.Read(token, ct)).AllowAnonymous();
        return routes;
    }

    private async Task<IResult> Read(string token, CancellationToken ct)
    {
        var hash = new LinkToken(token).Hash;
        if (await db.Set<LinkAddress>().AsNoTracking().SingleOrDefaultAsync(a => a.TokenHash == hash, ct) is not { } address)
        {
            return Results.NotFound();
        }

        scope.Set(address.PartnershipId);
        var whose = await db.Set<CalendarSubscription>().AsNoTracking().Where(s => s.TokenHash == hash && s.RevokedAt == null).Select(s => (MemberId?)s.MemberId).SingleOrDefaultAsync(ct);
        var today = UkClock.DateOf(clock.GetUtcNow());
        var member = whose is { } id ? await db.Members.AsNoTracking().SingleOrDefaultAsync(m => m.Id == id.Value, ct) : null;
        if (member is null || !member.IsCurrentOn(today))
        {
            return Results.NotFound();
        }

        user.ActAs(member, today);
        return user.May(Permission.ViewCases)
            ? Results.Text(await mediator.Send(new GetMyCalendar(), ct), CalendarFile.MediaType, Encoding.UTF8)
            : Results.NotFound();
    }
}
