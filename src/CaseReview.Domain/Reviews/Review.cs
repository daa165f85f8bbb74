using CaseReview.Domain.Common;
using CaseReview.Domain.Criteria;

namespace CaseReview.Domain.Reviews;

/// <summary>Where a review stands. What lies between is added with the commissioning of reviews.</summary>
public enum ReviewStatus
{
    /// <summary>It is decided that it is carried out; its first tasks are set.</summary>
    Decided,

    /// <summary>It was decided later that it is not carried out.</summary>
    Stopped,
}

/// <summary>What a review is opened with.</summary>
/// <param name="Type">Under which law or as what; null for a national review, which the national Panel carries out.</param>
/// <param name="DecidedOn">UK local date of the decision, from which its time counts (D-REV-07).</param>
/// <param name="Reasons">The reasons of the decision.</param>
public sealed record ReviewOpening(ReviewType? Type, DateOnly DecidedOn, string Reasons);

/// <summary>
/// A full review of a case: local, adult, domestic homicide, learning, a joint one under several laws, or a national one of which the partnership takes the learning.
/// It opens with the decision that it is carried out.
/// </summary>
public sealed class Review : AggregateRoot
{
    /// <summary>Longest reasons, in characters.</summary>
    public const int ReasonsMaxLength = 20_000;

    private Review()
    {
    }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private init; }

    /// <summary>Order of opening on the case, from 1.</summary>
    public int Number { get; private init; }

    /// <summary>Under which laws or as what; several for a joint review, none for a national one.</summary>
    public IReadOnlyList<ReviewType> Types { get; private set; } = [];

    /// <summary>Whether the national Panel carries it out.</summary>
    public bool IsNational => Types.Count == 0;

    /// <summary>Whether it joins reviews under several laws (H-CRI-11).</summary>
    public bool IsJoint => Types.Count > 1;

    /// <summary>Where it stands.</summary>
    public ReviewStatus Status { get; private set; }

    /// <summary>UK local date of the decision.</summary>
    public DateOnly DecidedOn { get; private init; }

    /// <summary>Why it is carried out.</summary>
    public string Reasons { get; private init; } = "";

    /// <summary>When it was opened here.</summary>
    public DateTimeOffset OpenedAt { get; private init; }

    /// <summary>Why it is not carried out after all; null while it is.</summary>
    public string? StopReason { get; private set; }

    /// <summary>Opens a review that is decided.</summary>
    /// <param name="partnership">The partnership.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="number">Order of opening on the case, from 1.</param>
    /// <param name="opening">What it is opened with.</param>
    /// <param name="by">Who recorded the decision.</param>
    /// <param name="now">When.</param>
    /// <returns>The review, decided.</returns>
    /// <exception cref="RuleViolation">No reasons, or a decision in the future.</exception>
    public static Review Open(PartnershipId partnership, Guid caseId, int number, ReviewOpening opening, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(opening.Reasons), "A review is carried out for reasons.");
        RuleViolation.Unless(opening.DecidedOn <= UkClock.DateOf(now), "The decision on a review cannot be in the future.");
        var review = new Review
        {
            Id = Ids.New(now),
            PartnershipId = partnership,
            CaseId = caseId,
            Number = number,
            Types = opening.Type is { } type ? [type] : [],
            DecidedOn = opening.DecidedOn,
            Reasons = opening.Reasons,
            OpenedAt = now,
        };
        review.Raise(new ReviewOpened(review.Id, caseId, opening.Type, by));
        return review;
    }

    /// <summary>Joins a further type to it: one joint review under several laws (H-CRI-11).</summary>
    /// <param name="type">The type.</param>
    /// <param name="by">Who recorded its decision.</param>
    /// <exception cref="RuleViolation">It is national, stopped, or falls under that type already.</exception>
    public void Join(ReviewType type, Actor by)
    {
        RuleViolation.Unless(Status is ReviewStatus.Decided && !IsNational, "Only a review of the partnership’s own that is carried out can become a joint one.");
        RuleViolation.Unless(!Types.Contains(type), "The review is carried out under that law already.");
        Types = [.. Types.Append(type).Order()];
        Raise(new ReviewJoined(Id, CaseId, type, by));
    }

    /// <summary>It is not carried out after all. Of a joint one, that type leaves it and the others go on.</summary>
    /// <param name="type">The type that was decided against.</param>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who recorded that decision.</param>
    /// <exception cref="RuleViolation">It is stopped, or does not fall under that type.</exception>
    public void DecideAgainst(ReviewType type, string reason, Actor by)
    {
        RuleViolation.Unless(Status is ReviewStatus.Decided && Types.Contains(type), "This review is not carried out under that law.");
        if (IsJoint)
        {
            Types = [.. Types.Where(x => x != type)];
            Raise(new ReviewLeft(Id, CaseId, type, by));
            return;
        }

        (Status, StopReason) = (ReviewStatus.Stopped, reason);
        Raise(new ReviewStopped(Id, CaseId, reason, by));
    }
}
