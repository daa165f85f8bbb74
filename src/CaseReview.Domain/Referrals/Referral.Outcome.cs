using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;

namespace CaseReview.Domain.Referrals;

/// <content>From the group's consideration until the referrer is told.</content>
public sealed partial class Referral
{
    /// <summary>Records the group's consideration (D-PUR-06, D-REF-05 to 07).</summary>
    /// <param name="consideration">What the group concluded, and why.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">Not accepted yet, a future date, no reasons, or a learning review without a method.</exception>
    public void Consider(GroupConsideration consideration, Actor by, DateTimeOffset now)
    {
        Require(ReferralStatus.Accepted, "considered");
        RuleViolation.Unless(consideration.On <= UkClock.DateOf(now), "The group's consideration cannot be in the future.");
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(consideration.Reasons), "The group's consideration needs reasons.");
        RuleViolation.Unless(
            consideration.Outcome is not ConsiderationOutcome.LearningReview || !string.IsNullOrWhiteSpace(consideration.Method),
            "A learning review needs an agreed method before it starts.");

        (ConsideredOn, ConsiderationChairedBy) = (consideration.On, consideration.ChairedBy);
        (Outcome, Reasons, Method) = (consideration.Outcome, consideration.Reasons, consideration.Method);
        Status = ReferralStatus.Considered;
        Raise(new ReferralConsidered(Id, CaseId, consideration.Outcome, consideration.On, by));
    }

    /// <summary>Makes the group's conclusion the decision: the group decides what is not a statutory review.</summary>
    /// <param name="by">Who records it.</param>
    /// <exception cref="RuleViolation">The group has not considered it.</exception>
    public void Decide(Actor by)
    {
        Require(ReferralStatus.Considered, "decided");
        Status = ReferralStatus.Decided;
        Raise(new ReferralDecided(Id, CaseId, Outcome!.Value, by));
    }

    /// <summary>Records that the referrer was told.</summary>
    /// <param name="on">UK local date.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">Nothing is decided, or the date is not between the consideration and today.</exception>
    public void GiveOutcome(DateOnly on, Actor by, DateTimeOffset now)
    {
        Require(ReferralStatus.Decided, "reported to the referrer");
        RuleViolation.Unless(on <= UkClock.DateOf(now), "The date on which the referrer was told cannot be in the future.");
        RuleViolation.Unless(on >= ConsideredOn, $"The referrer cannot be told before the {Vocabulary.Word(Term.Group)} has considered the case.");
        OutcomeGivenOn = on;
        Status = ReferralStatus.OutcomeGiven;
        Raise(new ReferralOutcomeGiven(Id, CaseId, on, by));
    }

    /// <summary>Ends it: nothing ends without the group's recorded consideration (D-PUR-06).</summary>
    /// <param name="by">Who closes it.</param>
    /// <exception cref="RuleViolation">The referrer has not been told.</exception>
    public void Close(Actor by)
    {
        Require(ReferralStatus.OutcomeGiven, "closed");
        Status = ReferralStatus.Closed;
        Raise(new ReferralClosed(Id, CaseId, by));
    }
}
