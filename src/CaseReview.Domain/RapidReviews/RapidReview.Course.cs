using CaseReview.Domain.Common;

namespace CaseReview.Domain.RapidReviews;

/// <content>Changes of course: a notification that comes later, an early end, a new beginning.</content>
public sealed partial class RapidReview
{
    /// <summary>Why it was stopped.</summary>
    public string? StopReason { get; private set; }

    /// <summary>Whether the scoping meeting can be recorded. A review that has taken up a later notification may have asked the agencies before it.</summary>
    public bool CanRecordScoping =>
        Status is RapidReviewStatus.Opened || (GoesToPanel && ScopingHeldAt is null && Status is RapidReviewStatus.AwaitingReturns or RapidReviewStatus.ReadyForMeeting);

    /// <summary>Whether the review of a referral can be called off: the meeting that considers the referral has not been held.</summary>
    public bool CanCallOff => !GoesToPanel && Status < RapidReviewStatus.MeetingHeld;

    /// <summary>
    /// The authority has notified an incident whose referral this review comes from: it goes on as the rapid review of the notification, its report to the
    /// national Panel, with everything that was asked and returned (D-REF-08).
    /// </summary>
    /// <param name="by">Who recorded the notification.</param>
    /// <exception cref="RuleViolation">It comes from a notification already, or its meeting has been held.</exception>
    public void TakeUpNotification(Actor by)
    {
        RuleViolation.Unless(!GoesToPanel, "The rapid review comes from a notification already.");
        RuleViolation.Unless(Status < RapidReviewStatus.MeetingHeld, "The rapid review meeting has considered the referral already.");
        Basis = RapidReviewBasis.Notification;
        Raise(new RapidReviewTookUpNotification(Id, CaseId, by));
    }

    /// <summary>Ends the review of a referral before its meeting. The referral goes back to the group, because nothing ends without its consideration (D-PUR-06).</summary>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who calls it off.</param>
    /// <exception cref="RuleViolation">It comes from a notification, its meeting has been held, or no reason is given.</exception>
    public void CallOff(string reason, Actor by)
    {
        RuleViolation.Unless(
            !GoesToPanel, "The rapid review of a notified incident ends early only when the notification is found not to meet the criteria: record that on the notification.");
        RuleViolation.Unless(
            Status < RapidReviewStatus.MeetingHeld, "A rapid review can be called off until its meeting is held. After that, the decision on it ends the case.");
        Stop(reason, by);
    }

    /// <summary>Ends it early: called off, or the notification was found not to meet the criteria (N-19).</summary>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who stops it.</param>
    /// <exception cref="RuleViolation">The group has agreed the draft already, it has ended, or no reason is given.</exception>
    public void Stop(string reason, Actor by)
    {
        RuleViolation.Unless(Status <= RapidReviewStatus.Drafting, "A rapid review can be stopped only until its draft is shared.");
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(reason), "Stopping a rapid review needs a reason.");
        StopReason = reason;
        Status = RapidReviewStatus.Stopped;
        Raise(new RapidReviewStopped(Id, CaseId, reason, by));
    }

    /// <summary>Begins again after it was called off: the authority has notified the incident since, or the referral is to be scoped after all.</summary>
    /// <param name="basis">What it comes from now.</param>
    /// <param name="meetingAt">When the meeting is to be held.</param>
    /// <param name="place">Where, or by what means.</param>
    /// <param name="returnsIn">Whether agencies had returned before: what they sent still stands, and the meeting can be held on it.</param>
    /// <param name="by">Who opens it.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">It was not stopped, its meeting had been held, or the new meeting lies in the past.</exception>
    public void OpenAgain(RapidReviewBasis basis, DateTimeOffset meetingAt, string place, bool returnsIn, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(Status is RapidReviewStatus.Stopped, "The rapid review is open already.");
        RuleViolation.Unless(MeetingHeldAt is null, "This rapid review was stopped after its meeting and cannot be opened again. Log a new case.");
        RuleViolation.Unless(meetingAt > now, "The rapid review meeting must be in the future.");
        (Basis, OpenedAt, MeetingAt, MeetingPlace, StopReason) = (basis, now, meetingAt, place, null);
        // Those invited were told that it is not held: they are invited anew.
        _invitations.Clear();
        MeetingMoves += 2;
        Status = returnsIn ? RapidReviewStatus.ReadyForMeeting : ScopingHeldAt is null ? RapidReviewStatus.Opened : RapidReviewStatus.Scoped;
        Raise(new RapidReviewOpened(Id, CaseId, meetingAt, by));
    }
}
