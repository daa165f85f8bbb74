using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Domain.Timetables;
using MediatR;

namespace CaseReview.Application.Timetables;

/// <summary>
/// Works out a timetable without a case, by the rules in force. What is wrong with the dates is part of the answer and not
/// an exception, because the rest is worked out all the same.
/// </summary>
/// <param name="Events">What happened, as typed, by event key: "2026-12-21" or "2026-12-18T16:40".</param>
[Requires(Permission.UseCalculator)]
public sealed record CalculateTimetable(IReadOnlyDictionary<string, IReadOnlyList<string>> Events) : IRequest<Calculation>;

/// <summary>A timetable worked out without a case.</summary>
/// <param name="Rules">The rules it follows.</param>
/// <param name="Calendar">The partnership's calendar.</param>
/// <param name="Events">What was understood, in the order in which it happens.</param>
/// <param name="Milestones">The timetable.</param>
/// <param name="Clashes">Steps that cannot be taken in their order.</param>
/// <param name="Plan">Dates that work, where there are clashes: each step's last day, counted back from the report.</param>
/// <param name="Mistakes">What was not understood.</param>
/// <param name="Now">The moment of the answer.</param>
public sealed record Calculation(
    RuleSet Rules,
    WorkingCalendar Calendar,
    IReadOnlyList<KeyValuePair<string, IReadOnlyList<Occurrence>>> Events,
    IReadOnlyList<Milestone> Milestones,
    IReadOnlyList<Clash> Clashes,
    IReadOnlyList<PlannedStep> Plan,
    IReadOnlyList<CalculationMistake> Mistakes,
    DateTimeOffset Now);

/// <summary>A date or an event that was not understood.</summary>
/// <param name="EventKey">The parameter.</param>
/// <param name="Message">How to mend it, without a full stop.</param>
public sealed record CalculationMistake(string EventKey, string Message);

/// <summary>Handles <see cref="CalculateTimetable"/>.</summary>
/// <param name="timetable">Finds the rules in force.</param>
/// <param name="clock">The moment of the answer.</param>
public sealed class CalculateTimetableHandler(CaseTimetable timetable, TimeProvider clock) : IRequestHandler<CalculateTimetable, Calculation>
{
    /// <inheritdoc />
    public async Task<Calculation> Handle(CalculateTimetable query, CancellationToken ct)
    {
        var rules = await timetable.RulesInForce(ct);
        var events = new Dictionary<string, IReadOnlyList<Occurrence>>();
        var mistakes = new List<CalculationMistake>();
        foreach (var (key, given) in query.Events)
        {
            if (!rules.Set.KnowsEvent(key))
            {
                mistakes.Add(new CalculationMistake(key, $"There is no event called “{key}”"));
                continue;
            }

            var read = given.Select(text => Read(rules.Set.WordsFor(key).Label, text)).ToList();
            mistakes.AddRange(read.Where(one => one.Mistake is not null).Select(one => new CalculationMistake(key, one.Mistake!)));
            if (read.Where(one => one.Mistake is null).Select(one => one.When).ToList() is { Count: > 0 } understood)
            {
                events[key] = understood;
            }
        }

        var milestones = Timetable.Compute(rules.Set, rules.Calendar, events);
        var clashes = Feasibility.Check(milestones, rules.Calendar);
        var plan = clashes.Count == 0 ? [] : BackPlan.Of(milestones, rules.Calendar);
        return new Calculation(rules.Set, rules.Calendar, [.. events.OrderBy(one => one.Value[0].Moment)], milestones, clashes, plan, mistakes, clock.GetUtcNow());
    }

    private static (Occurrence When, string? Mistake) Read(string label, string text) =>
        !Occurrence.TryParse(text, out var when) ? (default, $"{label} must be a real date, like 2026-12-18 or 2026-12-18T16:40")
        : !when.IsPlausible ? (default, $"{label} must be between 2000 and 2100")
        : (when, null);
}
