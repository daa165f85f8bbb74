using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Timetables;

namespace CaseReview.Domain.Cases;

/// <summary>What a case's timetable is worked out from: the rule set it is pinned to and the calendar.</summary>
/// <param name="Set">The rule set.</param>
/// <param name="Json">The same as JSON, kept with the case.</param>
/// <param name="Calendar">Working days.</param>
public sealed record CaseRules(RuleSet Set, string Json, WorkingCalendar Calendar)
{
    /// <summary>Circumstance in which the rules for a looked-after child's death count (D-NOT-09).</summary>
    public const string LookedAfterDeath = "looked-after-death";

    /// <summary>Circumstance in which the rules for a care leaver's death count (N-05).</summary>
    public const string CareLeaverDeath = "care-leaver-death";

    /// <summary>Works out the milestones from what has happened.</summary>
    /// <param name="happened">The case's events.</param>
    /// <param name="subjects">The children.</param>
    /// <returns>The milestones in order.</returns>
    public IReadOnlyList<Milestone> Compute(IReadOnlyCollection<CaseEvent> happened, IReadOnlyCollection<Subject> subjects) =>
        Timetable.Compute(
            Set,
            Calendar,
            happened.GroupBy(e => e.Key).ToDictionary(g => g.Key, g => (IReadOnlyList<Occurrence>)[.. g.Select(e => e.When)]),
            Circumstances(subjects));

    /// <summary>What is so in a case, for the rules that apply only then.</summary>
    /// <param name="subjects">The children.</param>
    /// <returns>The circumstances.</returns>
    public static IReadOnlySet<string> Circumstances(IReadOnlyCollection<Subject> subjects) =>
        new (string Key, bool So)[]
        {
            (LookedAfterDeath, subjects.Any(s => s is { Harm: Harm.Death, LookedAfter: Known.Yes })),
            (CareLeaverDeath, subjects.Any(s => s is { Harm: Harm.Death, Status.CareLeaver: Known.Yes })),
        }.Where(x => x.So).Select(x => x.Key).ToHashSet();
}

/// <summary>What is known of an incident when it is logged.</summary>
/// <param name="Headline">One short line without a name.</param>
/// <param name="WhatHappened">What happened.</param>
/// <param name="OccurredOn">UK date.</param>
/// <param name="OccurredAt">UK time, when known.</param>
/// <param name="Place">Where.</param>
/// <param name="Subjects">The children.</param>
public sealed record IncidentFacts(
    string Headline, string WhatHappened, DateOnly OccurredOn, TimeOnly? OccurredAt, string Place, IReadOnlyList<SubjectFacts> Subjects)
{
    /// <summary>How children and families are shown.</summary>
    public NamingScheme Naming { get; init; }
}
