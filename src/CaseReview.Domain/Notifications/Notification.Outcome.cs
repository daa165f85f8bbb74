using CaseReview.Domain.Common;

namespace CaseReview.Domain.Notifications;

/// <content>What follows the decision: sent and copied, or filed as not met.</content>
public sealed partial class Notification
{
    /// <summary>When the national Panel was notified.</summary>
    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>The national Panel's reference.</summary>
    public string? PanelReference { get; private set; }

    /// <summary>Who received it beside the national Panel.</summary>
    public IReadOnlyList<NotificationRecipient> AlsoTo { get; private set; } = [];

    /// <summary>Who recorded that it was sent.</summary>
    public string? SentRecordedBy { get; private set; }

    /// <summary>Why it went after its due date.</summary>
    public string? LateReason { get; private set; }

    /// <summary>When the copy reached the business unit.</summary>
    public DateTimeOffset? CopyReceivedAt { get; private set; }

    /// <summary>When the notices went out.</summary>
    public DateTimeOffset? NoticesSentAt { get; private set; }

    /// <summary>The negative record, when the criteria are not met.</summary>
    public NotMetRecord? NotMet { get; private set; }

    /// <summary>Why it was found later not to meet the criteria.</summary>
    public string? LaterFoundNotMetReason { get; private set; }

    /// <summary>Records that the national Panel was notified (D-NOT-05).</summary>
    /// <param name="panelReference">The national Panel's reference.</param>
    /// <param name="at">When it was sent.</param>
    /// <param name="dueOn">UK local date by which it was due, from the case's timetable; null when not known.</param>
    /// <param name="lateReason">Why it is late; needed after the due date.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When it is recorded.</param>
    /// <param name="alsoTo">Who received it beside the national Panel; null for nobody.</param>
    /// <exception cref="RuleViolation">Not decided, a time before the decision or in the future, or late without a reason.</exception>
    public void RecordSent(
        string panelReference, DateTimeOffset at, DateOnly? dueOn, string? lateReason, Actor by, DateTimeOffset now, IReadOnlyList<NotificationRecipient>? alsoTo = null)
    {
        RuleViolation.Unless(Status is NotificationStatus.DecidedNotify, "Only a notification that has been decided on can be recorded as sent.");
        RequireBetween(DecidedAt!.Value, at, now, "The notification", "it was decided");
        var late = dueOn is { } due && UkClock.DateOf(at) > due;
        RuleViolation.Unless(!late || !string.IsNullOrWhiteSpace(lateReason), "A notification sent after its due date needs a reason.");

        (PanelReference, SentAt, LateReason) = (panelReference, at, late ? lateReason : null);
        (AlsoTo, SentRecordedBy) = ([.. (alsoTo ?? []).Distinct().Order()], $"{by.Name}, {by.Role}");
        Status = NotificationStatus.Sent;
        Raise(new NotificationSent(Id, CaseId, at, panelReference, LateReason, by));
    }

    /// <summary>Records when the copy reached the business unit (D-NOT-06).</summary>
    /// <param name="at">When it arrived.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When it is recorded.</param>
    /// <exception cref="RuleViolation">Not sent, or a time before sending or in the future.</exception>
    public void RecordCopyReceived(DateTimeOffset at, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(Status is NotificationStatus.Sent, "A copy can be recorded once, after the notification is sent.");
        RequireBetween(SentAt!.Value, at, now, "The copy", "the notification was sent");
        CopyReceivedAt = at;
        Status = NotificationStatus.CopyReceived;
        Raise(new NotificationCopyReceived(Id, CaseId, at, by));
    }

    /// <summary>Records that the notices went out (D-NOT-07, 12, 13).</summary>
    /// <param name="recipients">How many people they went to.</param>
    /// <param name="by">Who sent them.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">The copy has not been recorded.</exception>
    public void RecordNotices(int recipients, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(Status is NotificationStatus.CopyReceived, "Notices go out once, when the copy is recorded.");
        NoticesSentAt = now;
        Status = NotificationStatus.NoticesSent;
        Raise(new NotificationNoticesSent(Id, CaseId, recipients, by));
    }

    /// <summary>A rapid review follows.</summary>
    /// <param name="by">Who opened it.</param>
    /// <exception cref="RuleViolation">The notices have not gone out.</exception>
    public void LeadToRapidReview(Actor by)
    {
        RuleViolation.Unless(Status is NotificationStatus.NoticesSent, "A rapid review opens when the copy of the notification is recorded and the notices are sent.");
        Status = NotificationStatus.RapidReviewOpened;
        Raise(new NotificationLedToRapidReview(Id, CaseId, by));
    }

    /// <summary>Writes the negative record so far, so that it can be printed and put on the child's record.</summary>
    /// <param name="record">What is written; nothing has to be complete.</param>
    /// <param name="by">Who writes it.</param>
    /// <exception cref="RuleViolation">Not decided as not met, or filed already.</exception>
    public void WriteNotMet(NotMetRecord record, Actor by)
    {
        RuleViolation.Unless(Status is NotificationStatus.DecidedNotMet, "The criteria-not-met record belongs to a decision that the criteria are not met, and is written until it is filed.");
        NotMet = record with { UploadedOn = null, UploadEvidence = "" };
        Raise(new NotificationNotMetWritten(Id, CaseId, by));
    }

    /// <summary>Files the negative record (D-NOT-10).</summary>
    /// <param name="record">The completed record with the evidence of its upload.</param>
    /// <param name="by">Who files it.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">Not decided as not met, incomplete, or an upload date outside decision and today.</exception>
    public void FileNotMet(NotMetRecord record, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(Status is NotificationStatus.DecidedNotMet, "The criteria-not-met record belongs to a decision that the criteria are not met.");
        RuleViolation.Unless(record.IsComplete, "The criteria-not-met record must be complete, with the evidence of its upload.");
        RuleViolation.Unless(record.UploadedOn <= UkClock.DateOf(now), "The date of upload cannot be in the future.");
        RuleViolation.Unless(record.UploadedOn >= UkClock.DateOf(DecidedAt!.Value), "The date of upload cannot be before the decision.");
        NotMet = record;
        Status = NotificationStatus.NotMetFiled;
        Raise(new NotificationNotMetFiled(Id, CaseId, record.UploadedOn!.Value, by));
    }

    /// <summary>Found later not to meet the criteria; the national Panel has been told. The only way out once notified.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who records it.</param>
    /// <exception cref="RuleViolation">It was never sent, or no reason is given.</exception>
    public void FindNotMet(string reason, Actor by)
    {
        RuleViolation.Unless(
            Status is NotificationStatus.Sent or NotificationStatus.CopyReceived or NotificationStatus.NoticesSent or NotificationStatus.RapidReviewOpened,
            "Only a notification that was sent can be found later not to meet the criteria.");
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(reason), "Finding later that the criteria are not met needs a reason.");
        LaterFoundNotMetReason = reason;
        Status = NotificationStatus.LaterFoundNotMet;
        Raise(new NotificationLaterFoundNotMet(Id, CaseId, reason, by));
    }
}
