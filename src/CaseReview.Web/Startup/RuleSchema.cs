using CaseReview.Application.Timetables;

namespace CaseReview.Web.Startup;

/// <summary>The JSON Schema of rule files, for those who write one.</summary>
public static class RuleSchema
{
    /// <summary>Maps <c>/{partnership}/settings/rules/schema.json</c>. It names no partnership and holds nothing secret.</summary>
    /// <param name="routes">The routes.</param>
    /// <returns>The same routes.</returns>
    public static IEndpointRouteBuilder MapRuleSchema(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/{partnership}/settings/rules/schema.json", (INationalRules national) => Results.Text(national.Schema, "application/schema+json"));
        return routes;
    }
}
