using CaseReview.Domain.Common;

namespace CaseReview.Domain.Criteria;

/// <summary>Why a case outside the definition is reviewed all the same (D-CRI-10).</summary>
public enum OutsideDefinition
{
    /// <summary>Good practice to learn from.</summary>
    GoodPractice,

    /// <summary>Poor practice.</summary>
    PoorPractice,

    /// <summary>A near miss.</summary>
    NearMiss,

    /// <summary>Something else, said in the reasons.</summary>
    Other,
}

/// <summary>What was decided, as recorded.</summary>
/// <param name="Type">About which type of review.</param>
/// <param name="Commission">Whether a review is carried out.</param>
/// <param name="Outside">Why, when its criteria are not met.</param>
/// <param name="Reasons">Why, whichever way it goes.</param>
/// <param name="Decider">Who decided, for those whose decision it is.</param>
/// <param name="DecidedAt">When.</param>
public sealed record ReviewDecisionGiven(
    ReviewType Type, bool Commission, OutsideDefinition? Outside, string Reasons, NamedPerson Decider, DateTimeOffset DecidedAt);

/// <summary>
/// The decision whether a review is carried out: a step of its own with reasons of its own, because criteria that are met do not force a review
/// (D-CRI-09, H-CRI-03), and a case outside the definition may be reviewed (D-CRI-10).
/// </summary>
public sealed class ReviewDecision : AggregateRoot
{
    private ReviewDecision()
    {
    }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private init; }

    /// <summary>About which type of review.</summary>
    public ReviewType Type { get; private init; }

    /// <summary>Whether a review is carried out.</summary>
    public bool Commission { get; private init; }

    /// <summary>Whether its criteria were met when it was decided; null when they had not been answered.</summary>
    public bool? CriteriaMet { get; private init; }

    /// <summary>Why, when its criteria are not met.</summary>
    public OutsideDefinition? Outside { get; private init; }

    /// <summary>Why.</summary>
    public string Reasons { get; private init; } = "";

    /// <summary>Who decided.</summary>
    public string DeciderName { get; private init; } = "";

    /// <summary>That person's post.</summary>
    public string DeciderRole { get; private init; } = "";

    /// <summary>When they decided.</summary>
    public DateTimeOffset DecidedAt { get; private init; }

    /// <summary>Who recorded it.</summary>
    public string RecordedBy { get; private init; } = "";

    /// <summary>Records a decision. A later one on the same type stands beside the earlier.</summary>
    /// <param name="partnership">The partnership.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="given">What was decided.</param>
    /// <param name="criteriaMet">Whether the criteria of that type are met; null when they have not been answered.</param>
    /// <param name="childCriteriaMet">Whether the criteria for a local review of a child's case are met.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When.</param>
    /// <returns>The decision.</returns>
    /// <exception cref="RuleViolation">
    /// No reasons, a time in the future, a decision before the criteria are answered, a review outside the definition that does not say why, or a learning
    /// activity in place of a local review whose criteria are met (H-CRI-12).
    /// </exception>
    public static ReviewDecision Make(
        PartnershipId partnership, Guid caseId, ReviewDecisionGiven given, bool? criteriaMet, bool childCriteriaMet, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(given.Reasons), "The decision needs reasons, whichever way it goes.");
        RuleViolation.Unless(given.DecidedAt <= now, "The decision cannot be in the future.");
        RuleViolation.Unless(!given.Commission || !DecisionAdvice.StandsInForLocalReview([given.Type], childCriteriaMet), DecisionAdvice.LearningCounts);
        var needsCriteria = given.Type is not ReviewType.LearningReview;
        RuleViolation.Unless(
            given.Commission || !needsCriteria || criteriaMet is not null, "The criteria are answered before it is decided that no review is carried out.");
        RuleViolation.Unless(
            !given.Commission || !needsCriteria || criteriaMet is true || given.Outside is not null,
            "The criteria for this review are not met. Say why it is carried out all the same: good practice, poor practice, a near miss or another reason.");

        var decision = new ReviewDecision
        {
            Id = Ids.New(now),
            PartnershipId = partnership,
            CaseId = caseId,
            Type = given.Type,
            Commission = given.Commission,
            CriteriaMet = needsCriteria ? criteriaMet : null,
            Outside = given.Commission && criteriaMet is not true ? given.Outside : null,
            Reasons = given.Reasons,
            DeciderName = given.Decider.Name,
            DeciderRole = given.Decider.Role,
            DecidedAt = given.DecidedAt,
            RecordedBy = $"{by.Name}, {by.Role}",
        };
        decision.Raise(new ReviewDecided(decision.Id, caseId, given.Type, given.Commission, given.DecidedAt, given.Decider.ToString(), by));
        return decision;
    }
}
