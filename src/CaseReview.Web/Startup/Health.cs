using System.Reflection;
using CaseReview.Application.Documents;
using CaseReview.Infrastructure.Persistence;

namespace CaseReview.Web.Startup;

/// <summary>What a load balancer asks.</summary>
public static class Health
{
    /// <summary>Maps /health/live and /health/ready.</summary>
    /// <param name="routes">The routes.</param>
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        var version = Assembly.GetExecutingAssembly().GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+') ?? [];
        var live = new { version = version.ElementAtOrDefault(0) ?? "", commit = version.ElementAtOrDefault(1) ?? "" };
        routes.MapGet("/health/live", () => Results.Ok(live)).AllowAnonymous();

        // Without its scanner the product goes on, and files wait: that is told here and takes no machine out of service.
        routes.MapGet("/health/ready", async (CaseReviewDbContext db, IVirusScanner scanner, CancellationToken ct) =>
            await db.Database.CanConnectAsync(ct)
                ? Results.Ok(Of(scanner.IsSetUp, await scanner.Look(ct)))
                : Results.StatusCode(StatusCodes.Status503ServiceUnavailable)).AllowAnonymous();
    }

    private static object Of(bool isSetUp, ScannerState state) => new
    {
        scanner = !isSetUp ? "none" : state.WhyNot is not null ? "down" : state.Outdated ? "outdated" : "up",
        signatures = state.SignaturesFrom,
    };
}
