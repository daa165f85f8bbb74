using CaseReview.Domain.Common;
using CaseReview.Domain.RapidReviews;

namespace CaseReview.Domain.Submissions;

/// <summary>What the partners decided again, as recorded.</summary>
/// <param name="Decision">What they decide.</param>
/// <param name="Reasons">Why, in answer to the national Panel.</param>
/// <param name="DecidedBy">Who decided, in the words of the record.</param>
/// <param name="DecidedOn">UK local date.</param>
/// <param name="Ends">Whether the dialogue ends with it, so that no further reply is awaited.</param>
public sealed record DecidedAgain(RapidReviewRecommendation Decision, string Reasons, string DecidedBy, DateOnly DecidedOn, bool Ends);

/// <summary>The partners' second look at their decision, because the national Panel asked for more or differs (lifecycle section 3, D-NP-07). Never changes.</summary>
public sealed class Reconsideration : AggregateRoot
{
    private Reconsideration()
    {
    }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private init; }

    /// <summary>The submission.</summary>
    public Guid SubmissionId { get; private init; }

    /// <summary>The reply that led to it.</summary>
    public PanelReply Reply { get; private init; }

    /// <summary>What they had decided before.</summary>
    public RapidReviewRecommendation Before { get; private init; }

    /// <summary>What they decide now.</summary>
    public RapidReviewRecommendation Decision { get; private init; }

    /// <summary>Why.</summary>
    public string Reasons { get; private init; } = "";

    /// <summary>Who decided.</summary>
    public string DecidedBy { get; private init; } = "";

    /// <summary>UK local date of the decision.</summary>
    public DateOnly DecidedOn { get; private init; }

    /// <summary>Whether the dialogue ends with it.</summary>
    public bool Ends { get; private init; }

    /// <summary>Who recorded it.</summary>
    public string RecordedBy { get; private init; } = "";

    /// <summary>When it was recorded.</summary>
    public DateTimeOffset RecordedAt { get; private init; }

    /// <summary>Records what the partners decided again; rapid review and submission follow by the event.</summary>
    /// <param name="submission">The submission, replied to.</param>
    /// <param name="review">The rapid review, which the partners look at again.</param>
    /// <param name="given">What they decided.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When.</param>
    /// <returns>The record.</returns>
    /// <exception cref="RuleViolation">The national Panel neither asked nor differs, a date before its reply or in the future, no reasons, or nobody who decided.</exception>
    public static Reconsideration Decide(PanelSubmission submission, RapidReview review, DecidedAgain given, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(
            review.Status is RapidReviewStatus.Reconsider or RapidReviewStatus.AwaitingPanelReply && submission.IsInDialogue, "The partners decide again once the national Panel has asked for more or differs.");
        RuleViolation.Unless(
            review.Status is RapidReviewStatus.Reconsider || given.Ends || given.Decision != review.Decision, "This decision is recorded already, and a further reply of the national Panel is awaited.");
        RuleViolation.Unless(given.DecidedOn <= UkClock.DateOf(now), "The decision cannot be in the future.");
        RuleViolation.Unless(given.DecidedOn >= submission.RepliedOn, "The partners cannot have decided again before the national Panel replied.");
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(given.Reasons), "The decision needs reasons, whichever way it goes.");
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(given.DecidedBy), "Say who decided.");
        RuleViolation.Unless(!given.Ends || given.Decision is not RapidReviewRecommendation.NationalReview, "A national review is for the national Panel to say: its answer is awaited.");
        var record = new Reconsideration
        {
            Id = Ids.New(now),
            PartnershipId = submission.PartnershipId,
            CaseId = submission.CaseId,
            SubmissionId = submission.Id,
            Reply = submission.Reply!.Value,
            Before = review.Decision!.Value,
            Decision = given.Decision,
            Reasons = given.Reasons.Trim(),
            DecidedBy = given.DecidedBy.Trim(),
            DecidedOn = given.DecidedOn,
            Ends = given.Ends,
            RecordedBy = by.Name,
            RecordedAt = now,
        };
        record.Raise(new PartnersDecidedAgain(record.Id, record.CaseId, submission.Id, given.Decision, given.Decision != record.Before, given.Ends, given.DecidedOn, by));
        return record;
    }
}
