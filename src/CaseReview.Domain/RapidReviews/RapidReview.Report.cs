using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;

namespace CaseReview.Domain.RapidReviews;

/// <content>After the meeting: drafting, accuracy, agreement, sign-off, submission.</content>
public sealed partial class RapidReview
{
    /// <summary>Who writes the report (D-RR-21).</summary>
    public string? Author { get; private set; }

    /// <summary>Drafting begins: the author was at the meeting and has read every return (D-RR-22).</summary>
    /// <param name="author">Name of the author, as on the attendance list.</param>
    /// <param name="everyReturnRead">Whether the author has marked every return read.</param>
    /// <param name="by">Who starts it.</param>
    /// <exception cref="RuleViolation">The meeting was not held, the author was not there, or a return is unread.</exception>
    public void StartDrafting(string author, bool everyReturnRead, Actor by)
    {
        Require(RapidReviewStatus.MeetingHeld, "Drafting begins once, when the meeting has been recorded.");
        RuleViolation.Unless(
            _attendance.Any(x => string.Equals(x.Person, author, StringComparison.OrdinalIgnoreCase) && x.ToAttendee().IsHere),
            "The author must have been at the rapid review meeting.");
        RuleViolation.Unless(everyReturnRead, "The author must have read every return before drafting.");
        Author = author;
        Status = RapidReviewStatus.Drafting;
        Raise(new RapidReviewDrafting(Id, CaseId, "Drafting of the rapid review report began", by));
    }

    /// <summary>The draft goes to the group for accuracy (D-RR-33, 34).</summary>
    /// <param name="by">Who shares it.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">It is not being drafted.</exception>
    public void ShareForAccuracy(Actor by, DateTimeOffset now)
    {
        Require(RapidReviewStatus.Drafting, "Only a draft can be shared for an accuracy check.");
        Status = RapidReviewStatus.AccuracyCheck;
        Raise(new RapidReviewSharedForAccuracy(Id, CaseId, now, by));
    }

    /// <summary>The draft comes back with corrections.</summary>
    /// <param name="by">Who sends it back.</param>
    /// <exception cref="RuleViolation">It is not out for a check.</exception>
    public void SendBackForCorrections(Actor by)
    {
        Require(RapidReviewStatus.AccuracyCheck, "Only a draft that is out for a check can be sent back.");
        Status = RapidReviewStatus.Drafting;
        Raise(new RapidReviewDrafting(Id, CaseId, "Draft report sent back for corrections", by));
    }

    /// <summary>The group agrees the draft (D-RR-35).</summary>
    /// <param name="by">The chair, for the group.</param>
    /// <exception cref="RuleViolation">It is not out for a check.</exception>
    public void AgreeDraft(Actor by)
    {
        Require(RapidReviewStatus.AccuracyCheck, "The group agrees a draft that is out for an accuracy check.");
        Status = RapidReviewStatus.GroupAgreed;
        Raise(new RapidReviewGroupAgreed(Id, CaseId, by));
    }

    /// <summary>The agreed version goes to the partners (D-SIG-01).</summary>
    /// <param name="by">Who sends it.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">The group has not agreed it, or the recommendation waits to be ratified.</exception>
    public void SendToSignatories(Actor by, DateTimeOffset now)
    {
        Require(RapidReviewStatus.GroupAgreed, $"Only a draft that the {Vocabulary.Word(Term.Group)} has agreed goes to the partners.");
        RuleViolation.Unless(
            Standing is not RecommendationStanding.ToBeRatified, "The recommendation was made without quorum and must be ratified before the partners sign.");
        Status = RapidReviewStatus.WithSignatories;
        Raise(new RapidReviewSentToSignatories(Id, CaseId, now, by));
    }

    /// <summary>A partner returned it, or its text must change: back to drafting.</summary>
    /// <param name="by">Who.</param>
    /// <exception cref="RuleViolation">It is not with the partners or agreed.</exception>
    public void ReturnToDrafting(Actor by)
    {
        RuleViolation.Unless(
            Status is RapidReviewStatus.GroupAgreed or RapidReviewStatus.WithSignatories or RapidReviewStatus.SignedOff,
            "Only a report that is agreed or with the partners can go back to drafting.");
        Status = RapidReviewStatus.Drafting;
        Raise(new RapidReviewDrafting(Id, CaseId, "Rapid review returned to drafting", by));
    }

    /// <summary>All partners have signed (D-SIG-02).</summary>
    /// <param name="by">Who signed last.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">It is not with the partners.</exception>
    public void CompleteSignOff(Actor by, DateTimeOffset now)
    {
        Require(RapidReviewStatus.WithSignatories, "Only a report that is with the partners can be signed off.");
        Status = RapidReviewStatus.SignedOff;
        Raise(new RapidReviewSignedOff(Id, CaseId, now, by));
    }

    /// <summary>The signed report went to the national Panel (D-NP-01); its reply is awaited.</summary>
    /// <param name="at">When it was sent.</param>
    /// <param name="by">Who sent it.</param>
    /// <param name="now">When it is recorded.</param>
    /// <exception cref="RuleViolation">Not all have signed, or a time in the future.</exception>
    public void Submit(DateTimeOffset at, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(GoesToPanel, "This report goes to those who decide, and not to the national Panel.");
        Require(RapidReviewStatus.SignedOff, "Only a report that all partners have signed can be submitted.");
        RuleViolation.Unless(at <= now, "The submission cannot be in the future.");
        Status = RapidReviewStatus.AwaitingPanelReply;
        Raise(new RapidReviewSubmitted(Id, CaseId, at, by));
    }

    /// <summary>Whether a review follows it, once it is closed.</summary>
    public bool ReviewFollows { get; private set; }

    /// <summary>The signed report and the advice are with those who decide (H-RR-08).</summary>
    /// <param name="by">Who sent what was still missing.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">It comes from a notification, or not all have signed.</exception>
    public void SendToDeciders(Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(!GoesToPanel, "This report goes to the national Panel.");
        Require(RapidReviewStatus.SignedOff, "Only a signed report goes to those who decide.");
        Status = RapidReviewStatus.AwaitingDecision;
        Raise(new RapidReviewSentToDeciders(Id, CaseId, now, by));
    }

    /// <summary>Ends it when everybody who decides has decided (H-CRI-06, H-CRI-08, H-RR-10).</summary>
    /// <param name="reviewFollows">Whether a review is carried out.</param>
    /// <param name="by">Who recorded the last decision.</param>
    /// <exception cref="RuleViolation">Report and advice are not with those who decide.</exception>
    public void Conclude(bool reviewFollows, Actor by)
    {
        Require(RapidReviewStatus.AwaitingDecision, "A rapid review ends with the decision when report and advice are with those who decide.");
        (ReviewFollows, Status) = (reviewFollows, RapidReviewStatus.Closed);
        Raise(new RapidReviewClosed(Id, CaseId, by));
    }
}
