namespace CaseReview.Domain.Timetables;

/// <summary>
/// One deadline as data: what is due, counted from which event, how far, in which unit, on whose word, and who hears
/// of it. No number of days stands in code.
/// </summary>
public sealed record DeadlineRule
{
    /// <summary>Longest key, in characters.</summary>
    public const int KeyMaxLength = 60;

    /// <summary>Longest name, in characters.</summary>
    public const int NameMaxLength = 200;

    /// <summary>How an agency is named among those reminded or told: "agency:police".</summary>
    public const string AgencyPrefix = "agency:";

    /// <summary>Milestone key; several rules may share one where papers give several clocks .</summary>
    public required string Key { get; init; }

    /// <summary>What is to be done, as the timetable shows it: "Notify the national Panel".</summary>
    public required string Name { get; init; }

    /// <summary>The same in two or three words, for a drawing; null where the name is short enough.</summary>
    public string? ShortName { get; init; }

    /// <summary>Event key, or the key of another milestone whose due date is counted from.</summary>
    public required string Anchor { get; init; }

    /// <summary>How many of <see cref="Unit"/>; never negative.</summary>
    public required int Amount { get; init; }

    /// <summary>What <see cref="Amount"/> is counted in.</summary>
    public required TimeUnit Unit { get; init; }

    /// <summary>Forward from the anchor, or back.</summary>
    public Direction Direction { get; init; } = Direction.After;

    /// <summary>Which number the anchor's own day has.</summary>
    public DayCount DayCount { get; init; } = DayCount.AnchorIsDayZero;

    /// <summary>What becomes of a due date that is no working day.</summary>
    public Landing Landing { get; init; } = Landing.Keep;

    /// <summary>Where the count starts when the anchor is no working day.</summary>
    public NonWorkingAnchor NonWorkingAnchor { get; init; } = NonWorkingAnchor.AnchorStays;

    /// <summary>Which of several occurrences counts.</summary>
    public CountsFrom CountsFrom { get; init; } = CountsFrom.First;

    /// <summary>On whose word.</summary>
    public required Basis Basis { get; init; }

    /// <summary>Paper and section, in our words.</summary>
    public required string Source { get; init; }

    /// <summary>Key of the event that meets the milestone; null when none is recorded.</summary>
    public string? MetBy { get; init; }

    /// <summary>Whether the event in <see cref="MetBy"/>, while it has not happened, is expected on the due date.</summary>
    public bool ProjectsEvent { get; init; } = true;

    /// <summary>Whether this rule drives reminders although another of the same key is due earlier.</summary>
    public bool Drives { get; init; }

    /// <summary>
    /// The least number of working days that this step needs after the step before it, whatever its own clock says (C-07): writing a
    /// draft, reading returns. 0 where it needs none, or where its clock runs from that step anyway.
    /// </summary>
    public int Effort { get; init; }

    /// <summary>When to remind: working days from the due date, negative before it.</summary>
    public IReadOnlyList<int> Reminders { get; init; } = [];

    /// <summary>Roles that are reminded, and agencies as "agency:" with their code.</summary>
    public IReadOnlyList<string> Remind { get; init; } = [];

    /// <summary>Roles that are told when it is late, and agencies as "agency:" with their code.</summary>
    public IReadOnlyList<string> Escalate { get; init; } = [];

    /// <summary>Circumstances in which the rule counts at all, such as "looked-after-death"; empty means always.</summary>
    public IReadOnlyList<string> AppliesTo { get; init; } = [];

    /// <summary>Whether two rules are one rule in two versions of a set: what the stored deadlines of a case go by.</summary>
    /// <param name="other">A rule of another version.</param>
    /// <returns>True when both count the same milestone from the same event on the word of the same paper.</returns>
    public bool IsSameAs(DeadlineRule other) => Key == other.Key && Anchor == other.Anchor && Source == other.Source;

    /// <summary>Whether the rule counts in the circumstances of a case.</summary>
    /// <param name="circumstances">What is so; null when it is not known, as in a calculation without a case.</param>
    /// <returns>True when nothing restricts it, or one of its circumstances is met or unknown.</returns>
    public bool Applies(IReadOnlySet<string>? circumstances) =>
        AppliesTo.Count == 0 || circumstances is null || AppliesTo.Any(circumstances.Contains);
}
