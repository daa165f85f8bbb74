using CaseReview.Domain.Common;

namespace CaseReview.Domain.RapidReviews;

/// <content>After submission: the national Panel asks or differs, the partners decide again, the rapid review ends.</content>
public sealed partial class RapidReview
{
    /// <summary>What the partners decided when they looked at it again; null while what they signed stands.</summary>
    public RapidReviewRecommendation? DecidedAgain { get; private set; }

    /// <summary>What is decided now: what the partners signed, or what they decided after the national Panel's reply.</summary>
    public RapidReviewRecommendation? Decision => DecidedAgain ?? Recommendation;

    /// <summary>Whether the national Panel carries out a review of its own.</summary>
    public bool NationalReviewFollows { get; private set; }

    /// <summary>The national Panel asks for more, or differs: the partners look at their decision again (AwaitingPanelReply → Reconsider, D-CRI-04).</summary>
    /// <param name="by">Who recorded the reply.</param>
    /// <exception cref="RuleViolation">The report is not with the national Panel.</exception>
    public void Reconsider(Actor by)
    {
        if (Status is RapidReviewStatus.Reconsider)
        {
            return;
        }

        Require(RapidReviewStatus.AwaitingPanelReply, "The partners look again at a decision that is with the national Panel.");
        Status = RapidReviewStatus.Reconsider;
        Raise(new RapidReviewReconsidered(Id, CaseId, by));
    }

    /// <summary>
    /// The partners have decided again (Reconsider → AwaitingPanelReply), or once more when the further reply does not come. What the meeting recommended stays in its record.
    /// </summary>
    /// <param name="decision">What they decide.</param>
    /// <exception cref="RuleViolation">They have nothing to decide again, or it is no decision that follows a notification.</exception>
    public void DecideAgain(RapidReviewRecommendation decision)
    {
        RuleViolation.Unless(Status is RapidReviewStatus.Reconsider or RapidReviewStatus.AwaitingPanelReply, "The partners decide again once the national Panel has asked for more or differs.");
        RuleViolation.Unless(
            decision is RapidReviewRecommendation.LocalReview or RapidReviewRecommendation.NoFurtherReview or RapidReviewRecommendation.NationalReview,
            "After a notification the partners decide on a local review, no further review, or ask for a national one.");
        DecidedAgain = decision == Recommendation ? null : decision;
        Status = RapidReviewStatus.AwaitingPanelReply;
    }

    /// <summary>Ends it when the national Panel agrees, takes the case to a national review, or has heard that the partners' decision stands.</summary>
    /// <param name="by">Who closes it.</param>
    /// <param name="nationalReview">Whether the national Panel carries out a review of its own.</param>
    /// <exception cref="RuleViolation">It has not been submitted.</exception>
    public void Close(Actor by, bool nationalReview = false)
    {
        RuleViolation.Unless(
            Status is RapidReviewStatus.AwaitingPanelReply or RapidReviewStatus.Reconsider, "Only a rapid review that was submitted can be closed.");
        NationalReviewFollows = nationalReview;
        ReviewFollows = nationalReview || Decision is RapidReviewRecommendation.LocalReview;
        Status = RapidReviewStatus.Closed;
        Raise(new RapidReviewClosed(Id, CaseId, by));
    }
}
