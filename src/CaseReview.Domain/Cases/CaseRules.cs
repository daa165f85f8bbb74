using CaseReview.Domain.Criteria;
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

    /// <summary>Circumstance in which the rules for a safeguarding adult review count (H-RR-06, C-30).</summary>
    public const string AdultReview = "adult-review";

    /// <summary>Circumstance in which the rules for a domestic homicide review count (H-RR-06, C-30).</summary>
    public const string DomesticHomicideReview = "domestic-homicide-review";

    // The clocks of the national Panel and of the children's law: no other law has them.
    private static readonly HashSet<string> OfChildrensLaw =
    [
        MilestoneKeys.NotifyPanel, MilestoneKeys.SubmitToPanel, MilestoneKeys.PanelAcknowledgement, MilestoneKeys.PanelResponse,
        MilestoneKeys.CompleteReview, MilestoneKeys.ReportToPanelBeforePublication,
    ];

    private static readonly HashSet<string> FromThePanel = [EventKeys.PanelNotified, EventKeys.ReportSubmitted, EventKeys.PanelAcknowledged, EventKeys.PanelMeetingHeld];

    /// <summary>Works out the milestones from what has happened.</summary>
    /// <param name="happened">The case's events.</param>
    /// <param name="subjects">The children.</param>
    /// <param name="laws">Under which laws the case is reviewed; none while that is not recorded.</param>
    /// <returns>The milestones in order.</returns>
    public IReadOnlyList<Milestone> Compute(IReadOnlyCollection<CaseEvent> happened, IReadOnlyCollection<Subject> subjects, IReadOnlyCollection<ReviewFramework> laws)
    {
        var milestones = Timetable.Compute(
            Set,
            Calendar,
            happened.GroupBy(e => e.Key).ToDictionary(g => g.Key, g => (IReadOnlyList<Occurrence>)[.. g.Select(e => e.When)]),
            Circumstances(subjects, laws));
        return [.. milestones.Where(x => !IsForeign(x.Rule, laws))];
    }

    /// <summary>The rules that count in a case, whether or not their day is known.</summary>
    /// <param name="subjects">The children.</param>
    /// <param name="laws">Under which laws the case is reviewed; none while that is not recorded.</param>
    /// <returns>The rules in order.</returns>
    public IEnumerable<DeadlineRule> RulesFor(IReadOnlyCollection<Subject> subjects, IReadOnlyCollection<ReviewFramework> laws)
    {
        var circumstances = Circumstances(subjects, laws);
        return Set.Rules.Where(rule => rule.Applies(circumstances) && !IsForeign(rule, laws));
    }

    /// <summary>
    /// The partnership's own events that a rule of this case counts from or is met by. No page of the product records them by itself, so people do.
    /// </summary>
    /// <param name="subjects">The children.</param>
    /// <param name="laws">Under which laws the case is reviewed; none while that is not recorded.</param>
    /// <returns>The events, in the order of the rules.</returns>
    public IReadOnlyList<OwnEvent> OwnEventsFor(IReadOnlyCollection<Subject> subjects, IReadOnlyCollection<ReviewFramework> laws)
    {
        var rules = RulesFor(subjects, laws).ToList();
        return
        [
            .. rules.SelectMany(x => new[] { x.Anchor, x.MetBy }).OfType<string>().Distinct().Where(Set.OwnEvents.ContainsKey)
                .Select(key => new OwnEvent(key, Set.OwnEvents[key].Label, rules.Exists(x => x.Anchor == key && x.Direction is Direction.Before))),
        ];
    }

    private static bool IsForeign(DeadlineRule rule, IReadOnlyCollection<ReviewFramework> laws) =>
        laws.Count > 0 && !laws.Contains(ReviewFramework.Child) && (OfChildrensLaw.Contains(rule.Key) || FromThePanel.Contains(rule.Anchor));

    /// <summary>What is so in a case, for the rules that apply only then.</summary>
    /// <param name="subjects">The children.</param>
    /// <param name="laws">Under which laws the case is reviewed.</param>
    /// <returns>The circumstances.</returns>
    public static IReadOnlySet<string> Circumstances(IReadOnlyCollection<Subject> subjects, IReadOnlyCollection<ReviewFramework> laws) =>
        new (string Key, bool So)[]
        {
            (LookedAfterDeath, subjects.Any(s => s is { Harm: Harm.Death, LookedAfter: Known.Yes })),
            (CareLeaverDeath, subjects.Any(s => s is { Harm: Harm.Death, Status.CareLeaver: Known.Yes })),
            (AdultReview, laws.Contains(ReviewFramework.Adult)),
            (DomesticHomicideReview, laws.Contains(ReviewFramework.DomesticHomicide)),
        }.Where(x => x.So).Select(x => x.Key).ToHashSet();
}

/// <summary>An event that a partnership's own rules name.</summary>
/// <param name="Key">Event key.</param>
/// <param name="Label">In words.</param>
/// <param name="MayLieAhead">Whether it is a day that is planned, from which a rule counts back.</param>
public sealed record OwnEvent(string Key, string Label, bool MayLieAhead);

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
