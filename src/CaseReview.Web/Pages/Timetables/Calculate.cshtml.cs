using CaseReview.Application.Timetables;
using CaseReview.Domain.Common;
using CaseReview.Domain.Timetables;
using CaseReview.Web.Components.Binding;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Timetables;

/// <summary>
/// The timetable calculator: a form that is sent as an address, so that a timetable can be shared. What was typed in parts
/// leads on to the short address, which is the one of <c>timetable.json</c>.
/// </summary>
public sealed class CalculateModel : CaseReviewPage
{
    private static readonly string[] Parts = ["day", "month", "year", "time"];

    /// <summary>The events that a rapid review always meets; the others fold away.</summary>
    private static readonly string[] Main =
        [EventKeys.BecameAware, EventKeys.PanelNotified, EventKeys.ReferralReceived, EventKeys.RapidReviewCommissioned, EventKeys.ReturnsRequested];

    /// <summary>What was worked out.</summary>
    public Calculation Result { get; private set; } = null!;

    /// <summary>The events to type first.</summary>
    public IReadOnlyList<EventField> MainEvents { get; private set; } = [];

    /// <summary>Every other event that a rule counts from.</summary>
    public IReadOnlyList<EventField> OtherEvents { get; private set; } = [];

    /// <summary>The timetable, milestone by milestone, the driving clock of each first.</summary>
    public IReadOnlyList<CalculatedRow> Rows { get; private set; } = [];

    /// <summary>Bank holidays and closure days that some count left out, named.</summary>
    public IReadOnlyList<string> DaysOff { get; private set; } = [];

    /// <summary>The address of this timetable, to be shared.</summary>
    public string Address { get; private set; } = "";

    /// <summary>Works the timetable out.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The page, or the way to its short address.</returns>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var typed = Request.Query.Keys.Where(key => key.Contains('.', StringComparison.Ordinal)).Select(key => key[..key.LastIndexOf('.')])
            .Distinct(StringComparer.OrdinalIgnoreCase).ToDictionary(key => key, Typed, StringComparer.OrdinalIgnoreCase);
        var readings = typed.Where(field => !field.Value.IsBlank)
            .ToDictionary(field => field.Key, field => field.Value.Read(!string.IsNullOrWhiteSpace(field.Value.Time)), StringComparer.OrdinalIgnoreCase);
        var events = Request.Query.Where(one => !one.Key.Contains('.', StringComparison.Ordinal))
            .ToDictionary(one => one.Key, one => (IReadOnlyList<string>)[.. one.Value.Select(text => text ?? "")]);
        foreach (var (key, reading) in readings.Where(reading => reading.Value.Date is not null))
        {
            events[key] = [Text(reading, typed[key])];
        }

        Result = await Mediator.Send(new CalculateTimetable(events), ct);
        foreach (var (key, reading) in readings.Where(reading => reading.Value.Complaint is not null))
        {
            ModelState.AddModelError(key, $"{(Result.Rules.KnowsEvent(key) ? Result.Rules.WordsFor(key).Label : "The date")} {reading.Complaint}");
        }

        Result.Mistakes.ToList().ForEach(mistake => ModelState.AddModelError(mistake.EventKey, mistake.Message));
        var query = string.Join('&', Result.Events.SelectMany(one => one.Value.Select(when => $"{one.Key}={Brief(when)}")));
        Address = $"/{Partnership}/calculator{(query.Length == 0 ? "" : $"?{query}")}";
        if (typed.Count > 0 && ModelState.IsValid)
        {
            return LocalRedirect(Address);
        }

        var fields = Result.Rules.Rules.Select(rule => rule.Anchor).Where(Result.Rules.KnowsEvent).Distinct().Select(key => FieldOf(key, typed)).ToList();
        Rows = [.. Result.Rules.Rules.Select(rule => rule.Key).Distinct().SelectMany(RowsOf)];
        DaysOff = [.. Result.Milestones.Where(milestone => milestone.Rule.Unit is TimeUnit.WorkingDays)
            .SelectMany(milestone => Counting.Days(milestone.Rule, milestone.From, Result.Calendar))
            .Where(day => day.NotCounted is not (null or "weekend")).Select(day => (day.Date, day.NotCounted)).Distinct().Order()
            .Select(day => $"{DateWords.WithoutYear(day.Date)} ({day.NotCounted})")];
        MainEvents = [.. Main.Select(key => fields.Find(field => field.Key == key)).OfType<EventField>()];
        OtherEvents = [.. fields.Except(MainEvents)];
        Response.StatusCode = ModelState.IsValid ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
        return Page();
    }

    private IEnumerable<CalculatedRow> RowsOf(string key)
    {
        var computed = Result.Milestones.Where(milestone => milestone.Key == key).OrderByDescending(milestone => milestone.Driving).ToList();
        if (computed.Count == 0)
        {
            return [new CalculatedRow(Result.Rules.RulesFor(key)[0], null, null, "")];
        }

        return computed.Select(milestone => new CalculatedRow(
            milestone.Rule,
            milestone,
            computed.Count == 1 ? null : milestone.Driving,
            Standing.Of(milestone.Due, milestone.DueAt, projected: false, met: null, Result.Now, Result.Calendar).Words));
    }

    private TypedDate Typed(string key)
    {
        var values = Parts.Select(part => Request.Query[$"{key}.{part}"].FirstOrDefault()).ToArray();
        return new TypedDate(values[0], values[1], values[2], values[3]);
    }

    private EventField FieldOf(string key, Dictionary<string, TypedDate> typed)
    {
        var understood = Result.Events.FirstOrDefault(one => one.Key == key).Value?[0];
        var shown = typed.TryGetValue(key, out var parts) ? parts
            : understood is not { } when ? TypedDate.Nothing
            : when.Instant is { } instant ? TypedDate.Of(UkClock.ToLocal(instant))
            : TypedDate.Of(when.Date);
        return new EventField(key, Result.Rules.WordsFor(key).Label, shown, ModelState.GetValueOrDefault(key)?.Errors.FirstOrDefault()?.ErrorMessage);
    }

    private static string Text(ReadDate reading, TypedDate typed) => string.IsNullOrWhiteSpace(typed.Time)
        ? Occurrence.On(reading.Date!.Value).ToString()
        : Brief(Occurrence.At(UkClock.InstantOf(reading.Date!.Value, reading.Time)));

    // Local time without its offset: short, and what a person would write.
    private static string Brief(Occurrence when) => when.Instant is null ? when.ToString() : when.ToString()[..16];
}

/// <summary>An event whose date can be typed.</summary>
/// <param name="Key">Event key, and the field's name.</param>
/// <param name="Label">In words.</param>
/// <param name="Typed">What was typed.</param>
/// <param name="Mistake">What is wrong with it.</param>
public sealed record EventField(string Key, string Label, TypedDate Typed, string? Mistake);

/// <summary>One line of a worked-out timetable.</summary>
/// <param name="Rule">Its rule.</param>
/// <param name="Milestone">When it is due; null while that is not known.</param>
/// <param name="Drives">Whether it drives reminders among several clocks; null where there is one clock only.</param>
/// <param name="Left">The time left in words.</param>
public sealed record CalculatedRow(DeadlineRule Rule, Milestone? Milestone, bool? Drives, string Left);
