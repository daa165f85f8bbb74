using CaseReview.Domain.Meetings;
using CaseReview.Domain.Partnerships;

namespace CaseReview.Domain.RapidReviews;

/// <summary>An answer to a criterion, as given.</summary>
/// <param name="Criterion">Which.</param>
/// <param name="Met">Whether it is met; null while not answered.</param>
/// <param name="Grounds">On what grounds.</param>
public sealed record CriterionGiven(ReviewCriterion Criterion, bool? Met, string Grounds);

/// <summary>What one agency said, as noted.</summary>
/// <param name="Agency">The agency.</param>
/// <param name="Overview">What it knows.</param>
public sealed record OverviewGiven(string Agency, string Overview);

/// <summary>The notes of a rapid review meeting while it goes on: any part may still be empty.</summary>
/// <param name="Attendance">Who is here, and how.</param>
/// <param name="Overviews">What each agency knows (D-RR-16).</param>
/// <param name="PurposeStated">Whether the chair stated the purpose and the case was outlined from what was known (D-RR-13).</param>
/// <param name="OptionsReminded">Whether the meeting was reminded of the options open to it (D-RR-14).</param>
/// <param name="NationalInterest">National interest or importance (D-RR-17).</param>
/// <param name="ImmediateLearning">Immediate learning (D-RR-17).</param>
/// <param name="Summary">The summary spoken into the record (D-RR-19).</param>
/// <param name="Criteria">Answers to the criteria.</param>
public sealed record MeetingNotes(
    IReadOnlyList<Attendee> Attendance,
    IReadOnlyList<OverviewGiven> Overviews,
    bool PurposeStated,
    bool OptionsReminded,
    string? NationalInterest,
    string? ImmediateLearning,
    string? Summary,
    IReadOnlyList<CriterionGiven> Criteria)
{
    /// <summary>Whether the chair has said that they are independent of the case (H-CHR-03, X-16).</summary>
    public bool ChairIndependent { get; init; }

    /// <summary>How the chair comes to chair (C-08).</summary>
    public ChairStanding ChairStanding { get; init; }

    /// <summary>Why somebody else than the appointed chair chairs, and how they were briefed (C-08, D-CHR-02).</summary>
    public string? ChairReason { get; init; }

    /// <summary>Whether the chair asked everybody what stands between them and the case (K-COI-01).</summary>
    public bool ConflictsAsked { get; init; }

    /// <summary>Who is of another mind, and why.</summary>
    public IReadOnlyList<DissentGiven> Dissents { get; init; } = [];

    /// <summary>Options that are considered and not chosen, with why not.</summary>
    public IReadOnlyList<OptionGiven> Options { get; init; } = [];

    /// <summary>What is agreed to be done at once.</summary>
    public IReadOnlyList<ActionGiven> Actions { get; init; } = [];
}

/// <summary>What the meeting recommends to the accountable officers (D-RR-18, 26, 27, 30).</summary>
/// <param name="LocalCriteriaMet">Whether the local criteria are met; not asked after a referral, where each law has its own (H-CRI-10).</param>
/// <param name="LocalCriteriaReasons">On what grounds, or why not (D-RR-26).</param>
/// <param name="Recommendation">What it recommends; meeting the criteria does not force a review (D-CRI-09).</param>
/// <param name="Reasons">Why; for no further review, why no more is to be learned (D-RR-30).</param>
/// <param name="NationalReviewNeeded">Whether a national review is thought necessary.</param>
/// <param name="NationalReasons">Why, or why not (D-RR-27).</param>
public sealed record RecommendationMade(
    bool? LocalCriteriaMet,
    string? LocalCriteriaReasons,
    RapidReviewRecommendation Recommendation,
    string Reasons,
    bool? NationalReviewNeeded,
    string? NationalReasons)
{
    /// <summary>How the meeting decided; needed.</summary>
    public DecisionMethod? DecidedBy { get; init; }

    /// <summary>The votes; needed when it was decided by them.</summary>
    public VoteCount? Votes { get; init; }
}

/// <summary>The scoping meeting (D-RR-02).</summary>
/// <param name="HeldAt">When it was held.</param>
/// <param name="Attendees">Who took part.</param>
/// <param name="Details">The confirmed details of the case.</param>
/// <param name="Scope">What the review looks at.</param>
/// <param name="PeriodFrom">First UK local date that returns cover; null when left open.</param>
/// <param name="PeriodTo">Last such date.</param>
public sealed record ScopingRecord(DateTimeOffset HeldAt, string Attendees, string Details, string Scope, DateOnly? PeriodFrom, DateOnly? PeriodTo);
