using CaseReview.Domain.Common;

namespace CaseReview.Domain.RapidReviews;

/// <summary>How a meeting decides.</summary>
public enum DecisionMethod
{
    /// <summary>Nobody with a say stood against it. Who was of another mind on a part of it may still dissent on the record.</summary>
    Consensus,

    /// <summary>By votes of those with a say.</summary>
    Vote,
}

/// <summary>Votes of those with a say. Recused people and people in attendance have none.</summary>
/// <param name="For">For the recommendation.</param>
/// <param name="Against">Against it.</param>
/// <param name="Abstained">Neither.</param>
public sealed record VoteCount(int For, int Against, int Abstained)
{
    /// <summary>How many voted or abstained.</summary>
    public int Total => For + Against + Abstained;
}

/// <summary>A dissent, as given.</summary>
/// <param name="Person">Whose, as on the attendance list.</param>
/// <param name="Criterion">On which criterion; null when it is on the recommendation as a whole.</param>
/// <param name="Reasons">Why, in their words.</param>
public sealed record DissentGiven(string Person, ReviewCriterion? Criterion, string Reasons);

/// <summary>An option that the meeting considered and did not choose, as noted.</summary>
/// <param name="Recommendation">Which of those of the law; null for a further option of the partnership.</param>
/// <param name="Further">The partnership's further option; null for one of the law.</param>
/// <param name="WhyNot">Why it was not chosen.</param>
public sealed record OptionGiven(RapidReviewRecommendation? Recommendation, string? Further, string WhyNot);

/// <summary>Somebody with a say who was of another mind, with their reasons; printed in the report (D-RR-32).</summary>
public sealed class Dissent : Part
{
    private Dissent()
    {
    }

    /// <summary>The rapid review.</summary>
    public Guid RapidReviewId { get; private init; }

    /// <summary>Whose, as on the attendance list.</summary>
    public string Person { get; private init; } = "";

    /// <summary>On which criterion; null when it is on the recommendation as a whole.</summary>
    public ReviewCriterion? Criterion { get; private init; }

    /// <summary>Why, in their words.</summary>
    public string Reasons { get; private init; } = "";

    /// <summary>When it was first recorded.</summary>
    public DateTimeOffset RecordedAt { get; private init; }

    /// <summary>Who recorded it, with role.</summary>
    public string RecordedBy { get; private init; } = "";

    /// <summary>Whether it was recorded after the meeting.</summary>
    public bool AfterMeeting { get; private init; }

    internal bool Says(DissentGiven given) => Person == given.Person && Criterion == given.Criterion && Reasons == given.Reasons;

    internal static Dissent From(RapidReview review, DissentGiven given, Actor by, DateTimeOffset now) => new()
    {
        Id = Ids.New(now),
        PartnershipId = review.PartnershipId,
        RapidReviewId = review.Id,
        Person = given.Person,
        Criterion = given.Criterion,
        Reasons = given.Reasons,
        RecordedAt = now,
        RecordedBy = $"{by.Name}, {by.Role}",
        AfterMeeting = review.MeetingHeldAt is not null,
    };
}

/// <summary>An option that the meeting considered and did not choose, with why not (D-RR-26).</summary>
public sealed class OptionNotChosen : Part
{
    /// <summary>Longest further option, in characters.</summary>
    public const int FurtherMaxLength = 500;

    private OptionNotChosen()
    {
    }

    /// <summary>The rapid review.</summary>
    public Guid RapidReviewId { get; private init; }

    /// <summary>Which of those of the law; null for a further option of the partnership.</summary>
    public RapidReviewRecommendation? Recommendation { get; private init; }

    /// <summary>The partnership's further option, as it was worded then; null for one of the law.</summary>
    public string? Further { get; private init; }

    /// <summary>Why it was not chosen.</summary>
    public string WhyNot { get; private init; } = "";

    internal static OptionNotChosen From(RapidReview review, OptionGiven given, DateTimeOffset now) => new()
    {
        Id = Ids.New(now),
        PartnershipId = review.PartnershipId,
        RapidReviewId = review.Id,
        Recommendation = given.Recommendation,
        Further = given.Further,
        WhyNot = given.WhyNot,
    };
}
