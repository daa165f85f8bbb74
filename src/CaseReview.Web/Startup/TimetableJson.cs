using CaseReview.Application.Timetables;
using CaseReview.Domain.Timetables;
using MediatR;

namespace CaseReview.Web.Startup;

/// <summary>The calculator's timetable as JSON, for a partnership's own tools. For signed-in members of the partnership, as every page is.</summary>
public static class TimetableJson
{
    /// <summary>Maps <c>/{partnership}/timetable.json</c>.</summary>
    /// <param name="routes">The routes.</param>
    /// <returns>The same routes.</returns>
    public static IEndpointRouteBuilder MapTimetableJson(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/{partnership}/timetable.json", async (string partnership, HttpRequest request, IMediator mediator, CancellationToken ct) =>
        {
            var events = request.Query.ToDictionary(one => one.Key, one => (IReadOnlyList<string>)[.. one.Value.Select(text => text ?? "")]);
            var result = await mediator.Send(new CalculateTimetable(events), ct);
            return result.Mistakes.Count == 0 ? Results.Json(Written(partnership, result)) : Refused(result.Mistakes);
        });
        return routes;
    }

    private static object Written(string partnership, Calculation result) => new
    {
        partnership,
        ruleSet = result.Rules.Version,
        nationalDefaults = result.Milestones.Any(milestone => milestone.Rule.Basis is Basis.NationalDefault),
        events = result.Events.ToDictionary(one => one.Key, one => one.Value is [var only] ? (object)only.ToString() : one.Value.Select(when => when.ToString())),
        milestones = result.Milestones.Select(milestone => new
        {
            key = milestone.Key,
            name = milestone.Name,
            anchor = milestone.Rule.Anchor,
            amount = milestone.Rule.Amount,
            unit = CodeName.Of(milestone.Rule.Unit),
            direction = CodeName.Of(milestone.Rule.Direction),
            basis = CodeName.Of(milestone.Rule.Basis),
            source = milestone.Rule.Source,
            due = milestone.Due?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            dueAt = milestone.DueAt is { } at ? Occurrence.At(at).ToString() : null,
            projected = milestone.Projected,
            driving = milestone.Driving,
            explanation = milestone.Explanation,
            warning = milestone.Warning,
        }),
    };

    private static IResult Refused(IReadOnlyList<CalculationMistake> mistakes) => Results.ValidationProblem(
        mistakes.GroupBy(mistake => mistake.EventKey).ToDictionary(group => group.Key, group => group.Select(mistake => mistake.Message).ToArray()),
        detail: string.Join(". ", mistakes.Select(mistake => $"{mistake.EventKey}: {mistake.Message}")),
        title: "The timetable cannot be worked out from these dates",
        extensions: new Dictionary<string, object?> { ["parameter"] = mistakes[0].EventKey });
}
