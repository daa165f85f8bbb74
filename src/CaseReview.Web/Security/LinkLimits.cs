using System.Threading.RateLimiting;

namespace CaseReview.Web.Security;

/// <summary>Limits how often one address may try links and codes, in real time.</summary>
public static class LinkLimits
{
    private const int GetsAMinute = 300;
    private const int PostsAMinute = 60;

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
        return RateLimitPartition.GetFixedWindowLimiter($"{post}|{http.Connection.RemoteIpAddress}", _ => new FixedWindowRateLimiterOptions
        {
            PermitLimit = post ? PostsAMinute : GetsAMinute,
            Window = TimeSpan.FromMinutes(1),
        });
    }
}
