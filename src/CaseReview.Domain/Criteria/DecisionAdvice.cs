using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;

namespace CaseReview.Domain.Criteria;

/// <summary>What the group advises, as given.</summary>
/// <param name="Types">The types of review; none when no review is advised.</param>
/// <param name="Joint">Whether they should be one joint review (H-CRI-11).</param>
/// <param name="Reasons">Why, whichever way it goes.</param>
/// <param name="GivenOn">UK local date.</param>
public sealed record AdviceGiven(IReadOnlyList<ReviewType> Types, bool Joint, string Reasons, DateOnly GivenOn);

/// <summary>
/// What the group advises those who decide: no review, one, several, or a joint one (H-CRI-10, 11, K-RR-02). The group judges what is indicated;
/// deciding is for others, in a <see cref="ReviewDecision"/> (C-20).
/// </summary>
public sealed class DecisionAdvice : AggregateRoot
{
    private DecisionAdvice()
    {
    }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private init; }

    /// <summary>The types of review advised; none when no review is.</summary>
    public IReadOnlyList<ReviewType> Types { get; private init; } = [];

    /// <summary>Whether they should be one joint review.</summary>
    public bool Joint { get; private init; }

    /// <summary>Why.</summary>
    public string Reasons { get; private init; } = "";

    /// <summary>UK local date of the advice.</summary>
    public DateOnly GivenOn { get; private init; }

    /// <summary>Who recorded it.</summary>
    public string RecordedBy { get; private init; } = "";

    /// <summary>When it was recorded.</summary>
    public DateTimeOffset RecordedAt { get; private init; }

    /// <summary>Records the group's advice. A later one stands beside the earlier.</summary>
    /// <param name="partnership">The partnership.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="given">What is advised.</param>
    /// <param name="childCriteriaMet">Whether the criteria for a local review of a child's case are met.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When.</param>
    /// <returns>The advice.</returns>
    /// <exception cref="RuleViolation">
    /// No reasons, a future date, a joint review under fewer than two laws, or a learning activity in place of a local review whose criteria are met (H-CRI-12).
    /// </exception>
    public static DecisionAdvice Give(PartnershipId partnership, Guid caseId, AdviceGiven given, bool childCriteriaMet, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(given.Reasons), "The advice needs reasons, whichever way it goes.");
        RuleViolation.Unless(given.GivenOn <= UkClock.DateOf(now), "The date of the advice cannot be in the future.");
        RuleViolation.Unless(!given.Joint || MayBeJoint(given.Types), "A joint review joins reviews under at least two laws.");
        RuleViolation.Unless(!StandsInForLocalReview(given.Types, childCriteriaMet), LearningCounts);
        var advice = new DecisionAdvice
        {
            Id = Ids.New(now),
            PartnershipId = partnership,
            CaseId = caseId,
            Types = [.. given.Types.Distinct().Order()],
            Joint = given.Joint,
            Reasons = given.Reasons,
            GivenOn = given.GivenOn,
            RecordedBy = $"{by.Name}, {by.Role}",
            RecordedAt = now,
        };
        advice.Raise(new ReviewAdvised(advice.Id, caseId, advice.Types, given.Joint, by));
        return advice;
    }

    /// <summary>Whether the types could be one joint review: they fall under more than one law. A learning review falls under none (H-CRI-11).</summary>
    /// <param name="types">The types of review chosen.</param>
    /// <returns>True when a joint review is to be weighed.</returns>
    public static bool MayBeJoint(IEnumerable<ReviewType> types) => types.Select(x => x.Framework()).OfType<ReviewFramework>().Distinct().Count() > 1;

    /// <summary>Why a learning activity cannot stand in for a local review whose criteria are met (H-CRI-12).</summary>
    public static string LearningCounts { get; } =
        $"The criteria for a {Vocabulary.Word(Term.LocalReview)} are met, so an audit, a round table or another learning activity counts as that review. Record it as one.";

    /// <summary>Whether a learning activity would stand in for a local review (H-CRI-12).</summary>
    /// <param name="types">The types of review chosen.</param>
    /// <param name="childCriteriaMet">Whether the criteria for a local review are met.</param>
    /// <returns>True when it would.</returns>
    public static bool StandsInForLocalReview(IReadOnlyCollection<ReviewType> types, bool childCriteriaMet) =>
        childCriteriaMet && types.Contains(ReviewType.LearningReview) && !types.Contains(ReviewType.LocalChildSafeguardingPracticeReview);
}
