using System.Security.Claims;
using CaseReview.Domain.Common;
using Microsoft.AspNetCore.Authentication;

namespace CaseReview.Web.Security;

/// <summary>
/// The cookie of a person who came by a link. It names a session that the server keeps and nothing more: it is no sign-in, and what it lets
/// its holder do is looked up on every request.
/// </summary>
public static class LinkCookie
{
    /// <summary>Its authentication scheme.</summary>
    public const string Scheme = "Link";

    private const string Session = "link-session";
    private const string Partnership = "link-partnership";

    /// <summary>Registers the scheme.</summary>
    /// <param name="services">The services.</param>
    /// <param name="development">Whether this is a developer's machine, served without TLS.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection AddLinkCookie(this IServiceCollection services, bool development)
    {
        services.AddAuthentication().AddCookie(Scheme, options =>
        {
            options.Cookie.Name = "case-review-link";
            options.Cookie.HttpOnly = true;
            options.Cookie.Path = "/links";

            // The person comes from their mail: a stricter rule would leave the cookie out of the first request.
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.SecurePolicy = development ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
            options.ExpireTimeSpan = Domain.Correspondence.LinkSession.Lifetime + Domain.Correspondence.SecureLink.CodeLifetime;
            options.SlidingExpiration = false;
            options.TimeProvider = TimeProvider.System;
        });
        return services;
    }

    /// <summary>Gives the browser a session.</summary>
    /// <param name="http">The request.</param>
    /// <param name="session">The session.</param>
    /// <param name="partnership">Where it is kept.</param>
    /// <returns>A task.</returns>
    public static Task Give(HttpContext http, Guid session, PartnershipId partnership) => http.SignInAsync(
        Scheme, new ClaimsPrincipal(new ClaimsIdentity([new Claim(Session, session.ToString()), new Claim(Partnership, partnership.ToString())], Scheme)));

    /// <summary>Reads the session of the browser.</summary>
    /// <param name="http">The request.</param>
    /// <returns>The session and where it is kept; null when there is none.</returns>
    public static async Task<(Guid Session, PartnershipId Partnership)?> Read(HttpContext http)
    {
        var result = await http.AuthenticateAsync(Scheme);
        return result.Succeeded
            && Guid.TryParse(result.Principal.FindFirstValue(Session), out var session)
            && Guid.TryParse(result.Principal.FindFirstValue(Partnership), out var partnership)
            ? (session, new PartnershipId(partnership))
            : null;
    }
}
