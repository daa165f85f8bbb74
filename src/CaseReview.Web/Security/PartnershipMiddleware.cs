using System.Security.Claims;
using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Infrastructure.Partnerships;
using CaseReview.Infrastructure.Persistence;
using CaseReview.Web.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Web.Security;

/// <summary>
/// Takes the tenant from the route and the person from the cookie. The membership is read on every request, so that an ended one or a new
/// role counts at once. Whoever is no member of the partnership sees the same 404 as for one that does not exist.
/// </summary>
/// <param name="next">The rest of the pipeline.</param>
public sealed class PartnershipMiddleware(RequestDelegate next)
{
    /// <summary>Route value that names the partnership.</summary>
    public const string RouteKey = "partnership";

    /// <summary>Handles a request.</summary>
    /// <param name="http">The request.</param>
    /// <param name="directory">The partnerships.</param>
    /// <param name="scope">The partnership of this unit of work.</param>
    /// <param name="user">The actor of this unit of work.</param>
    /// <param name="db">The database.</param>
    /// <param name="clock">Today.</param>
    /// <param name="frame">What stands around the page.</param>
    /// <returns>A task.</returns>
    public async Task InvokeAsync(
        HttpContext http, PartnershipDirectory directory, PartnershipScope scope, CurrentUser user, CaseReviewDbContext db, TimeProvider clock, PageFrame frame)
    {
        if (http.GetRouteValue(RouteKey) is string slug && http.User.Identity?.IsAuthenticated == true)
        {
            if (await directory.Find(slug, http.RequestAborted) is not { } partnership)
            {
                http.Response.StatusCode = StatusCodes.Status404NotFound;
                return;
            }

            scope.Set(partnership.Id);

            // One connection for the whole request: the tenancy setting is sent once.
            await db.Database.OpenConnectionAsync(http.RequestAborted);
            var userId = UserId(http.User);
            var today = UkClock.DateOf(clock.GetUtcNow());

            // One query: every page waits for it.
            var found = await db.Members.AsNoTracking().AsSingleQuery().Where(m => m.UserId == userId).Select(m => new
            {
                Member = m,
                Elsewhere = db.Memberships.Any(x => x.UserId == userId && x.PartnershipId != m.PartnershipId && (x.Until == null || x.Until >= today)),
            }).SingleOrDefaultAsync(http.RequestAborted);
            var member = found?.Member;
            if (member is null || !member.IsCurrentOn(today))
            {
                http.Response.StatusCode = StatusCodes.Status404NotFound;
                return;
            }

            user.ActAs(member, today);
            frame.Partnership = PartnershipLooks.Of(partnership);
            frame.Person = new SignedInPerson(member.Name, member.Post)
            {
                ReadsSettings = user.May(Permission.ViewSettings),
                ReadsWholeCases = user.May(Permission.ViewWholeCase),
                LogsReferrals = user.May(Permission.LogReferrals),
                ServesElsewhere = found!.Elsewhere,
            };
        }

        await next(http);
    }

    /// <summary>The account's identifier in the cookie.</summary>
    /// <param name="principal">The signed-in person.</param>
    /// <returns>The identifier; empty when there is none.</returns>
    public static Guid UserId(ClaimsPrincipal principal) =>
        Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : Guid.Empty;
}
