using CaseReview.Domain.Common;

namespace CaseReview.Domain.Notifications;

/// <content>The review of the circumstances, and a disagreement on the way. Both are facts beside the state: neither stops the clock.</content>
public sealed partial class Notification
{
    /// <summary>When the review of the circumstances against the criteria was opened (D-NOT-03); null when it was not recorded.</summary>
    public DateTimeOffset? ReviewOpenedAt { get; private set; }

    /// <summary>The body that opened it.</summary>
    public string? ReviewBody { get; private set; }

    /// <summary>Name of the Director who reviews with it.</summary>
    public string? ReviewDirector { get; private set; }

    /// <summary>That person's post.</summary>
    public string? ReviewDirectorRole { get; private set; }

    /// <summary>Why it was opened after the days within which the national Panel is to be notified; null when in time.</summary>
    public string? ReviewLateReason { get; private set; }

    /// <summary>When those who discussed it were found to disagree (C-05); null when they do not.</summary>
    public DateTimeOffset? DisputedAt { get; private set; }

    /// <summary>About what they disagree.</summary>
    public string? Dispute { get; private set; }

    /// <summary>When the disagreement ended: resolved, or by the authority's decision.</summary>
    public DateTimeOffset? DisputeEndedAt { get; private set; }

    /// <summary>How it was resolved; null when the authority decided without.</summary>
    public string? DisputeResolution { get; private set; }

    /// <summary>Whether a disagreement stands.</summary>
    public bool IsDisputed => DisputedAt is not null && DisputeEndedAt is null;

    /// <summary>Whether the authority has not decided yet.</summary>
    public bool IsUndecided => Status is NotificationStatus.IncidentKnown or NotificationStatus.UnderDiscussion or NotificationStatus.CriteriaReview;

    /// <summary>Opens the review of the circumstances against the criteria (D-NOT-03), inside the working days of D-NOT-05.</summary>
    /// <param name="review">Which body, with which Director, when.</param>
    /// <param name="lateFrom">From when it is late: the end of the days within which the national Panel is to be notified; null when no rule sets them.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">It was opened before, the decision is made, the time is before awareness or in the future, or it is late without a reason.</exception>
    public void OpenReview(ReviewOpened review, DateTimeOffset? lateFrom, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(ReviewOpenedAt is null, "The review of the circumstances has been opened already.");
        RuleViolation.Unless(IsUndecided, "A review of the circumstances is opened before the decision.");
        RequireBetween(AwareAt, review.At, now, "The review", "the authority became aware");
        var late = review.At >= lateFrom;
        RuleViolation.Unless(!late || !string.IsNullOrWhiteSpace(review.LateReason), "Give the reason why the review was opened late.");
        (ReviewOpenedAt, ReviewBody, ReviewDirector, ReviewDirectorRole) = (review.At, review.Body, review.Director.Name, review.Director.Role);
        ReviewLateReason = late ? review.LateReason : null;
        Raise(new NotificationReviewOpened(Id, CaseId, review.At, review.Body, review.Director.ToString(), late, by));
    }

    /// <summary>Records that those who discussed it disagree (C-05). The clock runs on, and the decision stays the authority's.</summary>
    /// <param name="about">About what.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">A disagreement stands, nothing was discussed, the decision is made, or nothing says about what.</exception>
    public void Disagree(string about, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(!IsDisputed, "A disagreement is recorded already.");
        RuleViolation.Unless(IsUndecided, "A disagreement can be recorded until the decision.");
        RuleViolation.Unless(DiscussedAt is not null, "Record the discussion first.");
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(about), "Say about what they disagree.");
        (DisputedAt, Dispute, DisputeEndedAt, DisputeResolution) = (now, about, null, null);
        Raise(new NotificationDisputed(Id, CaseId, by));
    }

    /// <summary>Records how a disagreement was resolved.</summary>
    /// <param name="how">How.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">None stands, or nothing says how.</exception>
    public void Resolve(string how, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(IsDisputed, "No disagreement stands.");
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(how), "Say how it was resolved.");
        (DisputeEndedAt, DisputeResolution) = (now, how);
        Raise(new NotificationDisputeResolved(Id, CaseId, by));
    }
}

/// <summary>The review of the circumstances, as opened.</summary>
/// <param name="At">When.</param>
/// <param name="Body">The body that reviews.</param>
/// <param name="Director">The Director with it.</param>
/// <param name="LateReason">Why late, if it was.</param>
public sealed record ReviewOpened(DateTimeOffset At, string Body, NamedPerson Director, string? LateReason);
