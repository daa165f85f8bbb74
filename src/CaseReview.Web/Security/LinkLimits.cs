using System.Threading.RateLimiting;

namespace CaseReview.Web.Security;

/// <summary>Limits how often one address may try links and codes, in real time.</summary>
public static class LinkLimits
{
    private const int GetsAMinute = 300;
    private const int PostsAMinute = 60;

    // Whoever writes keeps the text every few seconds, and a whole agency may share one address. Never where codes are tried.
    private const int KeepsAMinute = 600;

    /// <summary>Registers the limits.</summary>
    /// <param name="services">The services.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection AddLinkLimits(this IServiceCollection services) => services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(Partition);
    });

    private static RateLimitPartition<string> Partition(HttpContext http)
    {
        if (!http.Request.Path.StartsWithSegments("/links"))
        {
            return RateLimitPartition.GetNoLimiter("elsewhere");
        }

        var post = HttpMethods.IsPost(http.Request.Method);
        var (kind, most) = (post, keeps: http.Request.Path.StartsWithSegments("/links/return") && http.Request.Query["handler"] == "Keep") switch
        {
            (true, true) => ("keep", KeepsAMinute),
            (true, false) => ("post", PostsAMinute),
            _ => ("get", GetsAMinute),
        };
        return RateLimitPartition.GetFixedWindowLimiter($"{kind}|{http.Connection.RemoteIpAddress}", _ => new FixedWindowRateLimiterOptions
        {
            PermitLimit = most,
            Window = TimeSpan.FromMinutes(1),
        });
    }
}
