using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Domain.Common;
using CaseReview.Infrastructure.Partnerships;
using CaseReview.Infrastructure.Persistence;
using CaseReview.Web.Components;
using MediatR;
using Microsoft.AspNetCore.Authorization;

namespace CaseReview.Web.Security;

/// <summary>
/// Lets people into the pages behind a link, such as /links/return: those whose session is open and whose link still works. They act as the
/// link's holder, with its one permission. Everybody else is asked to open the link in their email, or told that the case is closed to them.
/// </summary>
/// <param name="next">The rest of the pipeline.</param>
public sealed class LinkMiddleware(RequestDelegate next)
{
    /// <summary>Where people land whose session is not open.</summary>
    public const string Closed = "/links/closed";

    /// <summary>Where people land who are shut out of the case that their link was for.</summary>
    public const string Refused = "/links/refused";

    /// <summary>Handles a request.</summary>
    /// <param name="http">The request.</param>
    /// <param name="scopes">Looks the session up in a unit of work of its own: this one has another actor.</param>
    /// <returns>A task.</returns>
    public async Task InvokeAsync(HttpContext http, IServiceScopeFactory scopes)
    {
        if (http.GetEndpoint()?.Metadata.GetMetadata<BehindLinkAttribute>() is null)
        {
            await next(http);
            return;
        }

        if (await LinkCookie.Read(http) is not { } cookie || await Look(http, scopes, cookie) is not { } opened)
        {
            http.Response.Redirect(Closed);
            return;
        }

        if (opened.ShutOut)
        {
            http.Response.Redirect(Refused);
            return;
        }

        await Enter(http, opened);
        await next(http);
    }

    private static async Task<OpenedLink?> Look(HttpContext http, IServiceScopeFactory scopes, (Guid Session, PartnershipId Partnership) cookie)
    {
        await using var unit = scopes.CreateAsyncScope();
        await unit.ServiceProvider.GetRequiredService<LinkDoor>().OpenAsVisitor(cookie.Partnership, http.RequestAborted);
        var signedIn = http.User.Identity?.IsAuthenticated == true ? PartnershipMiddleware.UserId(http.User) : (Guid?)null;
        return await unit.ServiceProvider.GetRequiredService<IMediator>().Send(new OpenLinkSession(cookie.Session, signedIn), http.RequestAborted);
    }

    private static async Task Enter(HttpContext http, OpenedLink opened)
    {
        var services = http.RequestServices;
        var link = opened.Link;
        services.GetRequiredService<PartnershipScope>().Set(link.PartnershipId);
        services.GetRequiredService<LinkScope>().Open(link);
        services.GetRequiredService<CurrentUser>().ActAsLinkHolder(
            link.Holder(opened.IdentifiedBy), link.PartnershipId, LinkScope.PermissionFor(link.Purpose), link.To.AgencyId);
        if (await services.GetRequiredService<PartnershipDirectory>().Find(link.PartnershipId, http.RequestAborted) is { } found)
        {
            services.GetRequiredService<PageFrame>().Partnership = PartnershipLooks.Of(found);
        }
    }
}

/// <summary>A page behind a link: no account is needed, but an open link session is.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class BehindLinkAttribute : Attribute, IAllowAnonymous;
