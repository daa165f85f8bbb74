using CaseReview.Application.Common;
using CaseReview.Infrastructure.Persistence;
using CaseReview.Web.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Web.Security;

/// <summary>
/// Lets platform administrators, and nobody else, onto the pages below /platform. They act without a partnership there, so that no case can be read.
/// Whoever is not one sees the same 404 as for an address that does not exist.
/// </summary>
/// <param name="next">The rest of the pipeline.</param>
public sealed class PlatformMiddleware(RequestDelegate next)
{
    /// <summary>Handles a request.</summary>
    /// <param name="http">The request.</param>
    /// <param name="user">The actor of this unit of work.</param>
    /// <param name="db">The accounts.</param>
    /// <param name="frame">What stands around the page.</param>
    /// <returns>A task.</returns>
    public async Task InvokeAsync(HttpContext http, CurrentUser user, CaseReviewDbContext db, PageFrame frame)
    {
        if (http.Request.Path.StartsWithSegments("/platform", StringComparison.OrdinalIgnoreCase) && http.User.Identity?.IsAuthenticated == true)
        {
            var id = PartnershipMiddleware.UserId(http.User);
            var administrator = await db.Users.AsNoTracking().SingleOrDefaultAsync(u => u.Id == id && u.IsPlatformAdministrator, http.RequestAborted);
            if (administrator is null)
            {
                http.Response.StatusCode = StatusCodes.Status404NotFound;
                return;
            }

            user.ActAsPlatformAdministrator(administrator.Id, administrator.Name);
            frame.Person = new SignedInPerson(administrator.Name, null);
        }

        await next(http);
    }
}
