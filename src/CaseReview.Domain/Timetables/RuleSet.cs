namespace CaseReview.Domain.Timetables;

/// <summary>
/// A partnership's deadlines, versioned and dated (X-02). A case is pinned to the version in force when its clock started,
/// so a new version never moves a running deadline.
/// </summary>
public sealed record RuleSet
{
    /// <summary>Version label: "2021-06".</summary>
    public required string Version { get; init; }

    /// <summary>As shown to people: "Doncaster, from June 2021".</summary>
    public required string Name { get; init; }

    /// <summary>The UK local date from which it is in force.</summary>
    public required DateOnly InForceFrom { get; init; }

    /// <summary>
    /// The last UK local date of rules whose time is over, such as those under guidance that has gone (C-22); null for rules that are
    /// not closed. No new case follows closed rules: they are for cases of their own time.
    /// </summary>
    public DateOnly? InForceUntil { get; init; }

    /// <summary>Whether these are this product's national defaults, which the partnership has not made its own yet.</summary>
    public bool IsNationalDefault { get; init; }

    /// <summary>The rules, in the order in which a timetable shows them.</summary>
    public required IReadOnlyList<DeadlineRule> Rules { get; init; }

    /// <summary>Events that this partnership adds or words differently, by key.</summary>
    public IReadOnlyDictionary<string, EventWords> OwnEvents { get; init; } = new Dictionary<string, EventWords>();

    /// <summary>Days on which the partnership's office is closed.</summary>
    public IReadOnlyList<ClosureDay> ClosureDays { get; init; } = [];

    /// <summary>Reads a rule set from a rule file.</summary>
    /// <param name="json">The file's text.</param>
    /// <returns>The rule set, checked.</returns>
    /// <exception cref="InvalidRuleSet">Something in it is wrong; the message says where and what.</exception>
    public static RuleSet Parse(string json) => RuleSetReader.Read(json);

    /// <summary>Writes the rule set as a rule file that <see cref="Parse"/> reads back to the same rules.</summary>
    /// <returns>Indented JSON; what is as usual is left out.</returns>
    public string ToJson() => RuleSetWriter.Write(this);

    /// <summary>Refuses rules that remind or tell an agency which the partnership does not have.</summary>
    /// <param name="codes">The codes of its agencies.</param>
    /// <exception cref="InvalidRuleSet">An agency is missing; the path names it in the file.</exception>
    public void CheckAgencies(IReadOnlyCollection<string> codes) => RuleSetChecks.CheckAgencies(this, codes);

    /// <summary>Whether some rule is this product's default and not the partnership's own.</summary>
    public bool HasNationalDefaults => IsNationalDefault || Rules.Any(rule => rule.Basis is Basis.NationalDefault);

    /// <summary>Whether an event may be given to a timetable under these rules.</summary>
    /// <param name="eventKey">A key.</param>
    /// <returns>True for the product's own events and those that the partnership adds.</returns>
    public bool KnowsEvent(string eventKey) => WordsOrNull(eventKey) is not null;

    /// <summary>How an event is spoken of in this partnership.</summary>
    /// <param name="eventKey">A key that <see cref="KnowsEvent"/> knows.</param>
    /// <returns>Its words.</returns>
    /// <exception cref="ArgumentException">No such event is known.</exception>
    public EventWords WordsFor(string eventKey) =>
        WordsOrNull(eventKey) ?? throw new ArgumentException($"There is no event “{eventKey}”.", nameof(eventKey));

    /// <summary>The rules of a milestone.</summary>
    /// <param name="milestoneKey">A milestone key.</param>
    /// <returns>One rule or several, in order; empty when the partnership has none.</returns>
    public IReadOnlyList<DeadlineRule> RulesFor(string milestoneKey) => [.. Rules.Where(rule => rule.Key == milestoneKey)];

    /// <summary>The milestone that an event meets.</summary>
    /// <param name="eventKey">An event key.</param>
    /// <returns>The milestone's key; null when the event meets none.</returns>
    public string? MilestoneMetBy(string eventKey) => Rules.FirstOrDefault(rule => rule.MetBy == eventKey)?.Key;

    /// <summary>The milestone on whose due date an event is expected while it has not happened.</summary>
    /// <param name="eventKey">An event key.</param>
    /// <returns>The milestone's key; null when nothing says when to expect the event.</returns>
    public string? MilestoneProjecting(string eventKey) => Rules.FirstOrDefault(rule => rule.MetBy == eventKey && rule.ProjectsEvent)?.Key;

    /// <summary>A rule in words, without its dates.</summary>
    /// <param name="rule">One of these rules.</param>
    /// <returns>"5 working days after the authority became aware".</returns>
    public string InWords(DeadlineRule rule)
    {
        var anchor = WordsOrNull(rule.Anchor)?.Clause
            ?? $"the due date of “{Rules.FirstOrDefault(other => other.Key == rule.Anchor)?.Name ?? rule.Anchor}”";
        return (rule.Amount, rule.Direction) switch
        {
            (0, Direction.Before) => $"no later than {anchor}",
            (0, _) => KnowsEvent(rule.Anchor) ? $"on the day when {anchor}" : $"on {anchor}",
            _ => $"{DateWords.Amount(rule.Amount, rule.Unit)} {(rule.Direction is Direction.After ? "after" : "before")} {anchor}",
        };
    }

    /// <summary>The working calendar with this partnership's closure days.</summary>
    /// <returns>A calendar.</returns>
    public WorkingCalendar Calendar() => WorkingCalendar.EnglandAndWales.WithClosures(ClosureDays);

    private EventWords? WordsOrNull(string key) => OwnEvents.GetValueOrDefault(key) ?? EventKeys.WordsFor(key);
}

/// <summary>A rule file is wrong.</summary>
/// <param name="path">Where: "rules[3].amount".</param>
/// <param name="mistake">What is wrong, in a sentence without its place.</param>
public sealed class InvalidRuleSet(string path, string mistake) : Exception($"{path}: {mistake}")
{
    /// <summary>Where in the file.</summary>
    public string Path { get; } = path;

    /// <summary>What is wrong there.</summary>
    public string Mistake { get; } = mistake;
}
