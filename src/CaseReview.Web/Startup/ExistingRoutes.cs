using System.Text.RegularExpressions;

namespace CaseReview.Web.Startup;

/// <summary>Which routes the product answers. Menus ask it, so that nothing links to a page that is not there yet.</summary>
/// <param name="endpoints">Every endpoint of the app.</param>
public sealed partial class ExistingRoutes(EndpointDataSource endpoints)
{
    private readonly Lazy<HashSet<string>> _routes = new(() => endpoints.Endpoints
        .OfType<RouteEndpoint>()
        .Select(x => Normal(x.RoutePattern.RawText ?? ""))
        .ToHashSet(StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether a route is answered.</summary>
    /// <param name="route">A template: "/{partnership}/cases". Constraints of its parameters do not matter.</param>
    /// <returns>True when an endpoint has it.</returns>
    public bool Has(string route) => _routes.Value.Contains(Normal(route));

    private static string Normal(string route) => Constraint().Replace(route, "}").Trim('/');

    [GeneratedRegex(@"[:?=][^}]*\}")]
    private static partial Regex Constraint();
}
