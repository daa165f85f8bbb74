using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;

namespace CaseReview.Domain.Referrals;

/// <content>The way of a form from its referrer to the lead, and from there to a case.</content>
public sealed partial class ReferralForm
{
    /// <summary>Sends it to the lead for approval (D-REF-01, H-REF-02). Sent twice to the same lead, it goes once.</summary>
    /// <param name="lead">Who approves it.</param>
    /// <param name="by">Who sends it.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">Something is missing, or it is no draft.</exception>
    public void SendForApproval(Recipient lead, Actor by, DateTimeOffset now)
    {
        if (State is ReferralFormState.AwaitingEndorsement && Lead!.Has(lead.Email))
        {
            return;
        }

        Require(ReferralFormState.Draft, "sent for approval");
        RuleViolation.Unless(Missing.Count == 0, $"The referral is not complete: {string.Join("; ", Missing).ToLowerInvariant()}.");
        (State, Lead, SentToLeadAt, Reason) = (ReferralFormState.AwaitingEndorsement, lead, now, null);
        Raise(new ReferralFormSentForApproval(Id, lead.Name, by));
    }

    /// <summary>The lead sends it back with what is to be changed.</summary>
    /// <param name="comments">What is to be changed.</param>
    /// <param name="by">The lead.</param>
    /// <exception cref="RuleViolation">It is not with the lead, or nothing is said.</exception>
    public void SendBack(string comments, Actor by)
    {
        Require(ReferralFormState.AwaitingEndorsement, "sent back");
        RuleViolation.Unless(comments.Length > 0, "Say what is to be changed.");
        (State, Reason) = (ReferralFormState.Draft, comments);
        Raise(new ReferralFormSentBack(Id, by));
    }

    /// <summary>The lead does not support it.</summary>
    /// <param name="reason">Why; the referrer reads it.</param>
    /// <param name="by">The lead.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">It is not with the lead, or no reason is given.</exception>
    public void Decline(string reason, Actor by, DateTimeOffset now)
    {
        Require(ReferralFormState.AwaitingEndorsement, "declined");
        RuleViolation.Unless(reason.Length > 0, "Declining a referral needs a reason.");
        End(ReferralFormState.NotSupported, reason, by, now);
        Raise(new ReferralFormNotSupported(Id, reason, by));
    }

    /// <summary>The lead approves it: it becomes a case (D-REF-02, H-REF-02).</summary>
    /// <param name="support">The senior officer's support; null where the arrangements do not ask for it.</param>
    /// <param name="caseId">The case that is made with it, in the same transaction.</param>
    /// <param name="by">The lead.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">It was withdrawn, or is not with the lead; the support lies in the future.</exception>
    public void Endorse(SeniorSupport? support, Guid caseId, Actor by, DateTimeOffset now)
    {
        Require(ReferralFormState.AwaitingEndorsement, "approved");
        RuleViolation.Unless(!(support?.On > UkClock.DateOf(now)), "The senior officer’s support cannot lie in the future.");
        (SupportedBy, SupporterRole, SupportedOn, CaseId) = (support?.Officer.Name, support?.Officer.Role, support?.On, caseId);
        End(ReferralFormState.Received, null, by, now);
        Raise(new ReferralFormEndorsed(Id, caseId, Label, by));
    }

    /// <summary>The referrer takes it back, until it is received.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="by">The referrer.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">It was received, or has ended otherwise.</exception>
    public void Withdraw(string reason, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(State is ReferralFormState.Draft or ReferralFormState.AwaitingEndorsement, $"The referral cannot be withdrawn now: {StateInWords}.");
        RuleViolation.Unless(reason.Length > 0, "Withdrawing a referral needs a reason.");
        var withLead = State is ReferralFormState.AwaitingEndorsement;
        End(ReferralFormState.Withdrawn, reason, by, now);
        Raise(new ReferralFormWithdrawn(Id, withLead, by));
    }

    private void End(ReferralFormState state, string? reason, Actor by, DateTimeOffset now) => (State, Reason, EndedBy, EndedAt) = (state, reason, by.Name, now);
}
