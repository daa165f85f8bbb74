namespace CaseReview.Web.Security;

/// <summary>Sends the headers that tell the browser what our pages may do: nothing inline, nothing from elsewhere, nothing kept.</summary>
/// <param name="next">The rest of the pipeline.</param>
public sealed class SecurityHeaders(RequestDelegate next)
{
    private const string Policy =
        "default-src 'self'; img-src 'self' data:; script-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; style-src 'self'";

    private const string FilePolicy = "default-src 'none'; sandbox; frame-ancestors 'none'";

    private const string Permissions =
        "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

    /// <summary>Registers the headers and goes on. They are added as the response starts, so an error page has them too.</summary>
    /// <param name="context">The request.</param>
    /// <param name="nonce">Whether a style element of this response is let through.</param>
    /// <returns>The rest of the pipeline.</returns>
    public Task InvokeAsync(HttpContext context, CspNonce nonce)
    {
        // A link's address is a capability: no page, ours or another's, may learn it from a referrer.
        var referrer = context.Request.Path.StartsWithSegments("/links") ? "no-referrer" : "same-origin";
        context.Response.OnStarting(() =>
        {
            Add(context.Response.Headers, referrer, nonce);
            return Task.CompletedTask;
        });
        return next(context);
    }

    private static void Add(IHeaderDictionary headers, string referrer, CspNonce nonce)
    {
        // What is sent to be kept is never shown in our name, whatever a browser makes of it.
        var isFile = headers.ContentDisposition.ToString().StartsWith("attachment", StringComparison.OrdinalIgnoreCase);
        headers.ContentSecurityPolicy = isFile ? FilePolicy : nonce.Used ? $"{Policy} 'nonce-{nonce.Value}'" : Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = referrer;
        headers["Permissions-Policy"] = Permissions;
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";

        // Pages hold facts about children: only what says otherwise (a built asset, a theme) may be kept by a browser.
        if (headers.CacheControl.Count == 0)
        {
            headers.CacheControl = "no-store";
        }
    }
}
