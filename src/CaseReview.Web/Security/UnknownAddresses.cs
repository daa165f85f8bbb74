using CaseReview.Domain.Partnerships;

namespace CaseReview.Web.Security;

/// <summary>
/// Answers an address that the product does not have with the page that says so, whoever asks: without it, authorisation would first send
/// people to sign in for a page that is not there. An address that a page has still leads to sign-in, whether or not the partnership or the case in it exists.
/// </summary>
/// <param name="next">The rest of the pipeline.</param>
public sealed class UnknownAddresses(RequestDelegate next)
{
    /// <summary>Handles a request. Stands right after routing.</summary>
    /// <param name="http">The request.</param>
    /// <returns>A task.</returns>
    public Task InvokeAsync(HttpContext http)
    {
        if (http.GetEndpoint() is null || (http.GetRouteValue(PartnershipMiddleware.RouteKey) is string slug && !Partnership.MayBeSlug(slug)))
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        return next(http);
    }
}
