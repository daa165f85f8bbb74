using CaseReview.Domain.Common;

namespace CaseReview.Domain.Notifications;

/// <summary>The authority knows of an incident that may be notifiable. Its awareness is stamped when the case is logged.</summary>
public sealed record NotificationOpened(Guid SubjectId, Guid? CaseId, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => "Notification opened: the authority knows of the incident";
}

/// <summary>The authority's people discussed the incident (D-NOT-02).</summary>
public sealed record NotificationDiscussed(Guid SubjectId, Guid? CaseId, DateTimeOffset At, string People, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Discussion of the incident recorded: {People}";
}

/// <summary>The review of the circumstances against the criteria was opened (D-NOT-03).</summary>
public sealed record NotificationReviewOpened(Guid SubjectId, Guid? CaseId, DateTimeOffset At, string Body, string Director, bool Late, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Review of the circumstances opened{(Late ? " late" : "")}: {Body}, with {Director}";
}

/// <summary>Those who discussed the incident disagree (C-05).</summary>
public sealed record NotificationDisputed(Guid SubjectId, Guid? CaseId, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => "Disagreement on the notification recorded; the clock runs on";
}

/// <summary>The disagreement was resolved.</summary>
public sealed record NotificationDisputeResolved(Guid SubjectId, Guid? CaseId, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => "Disagreement on the notification resolved";
}

/// <summary>Every limb of the definition was answered (D-NOT-01, 03).</summary>
public sealed record NotificationCriteriaReviewed(Guid SubjectId, Guid? CaseId, bool Met, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => "Notification criteria answered, each limb with its grounds";
}

/// <summary>The authority decided (D-NOT-04). Stamps criteria-decided.</summary>
public sealed record NotificationDecided(
    Guid SubjectId, Guid? CaseId, NotificationDecision Decision, DateTimeOffset At, string Decider, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => Decision is NotificationDecision.Notify
        ? $"Criteria met: decided to notify the national Panel, by {Decider}"
        : $"Criteria not met: decided by {Decider}";
}

/// <summary>The negative record was written, to be printed (D-NOT-10).</summary>
public sealed record NotificationNotMetWritten(Guid SubjectId, Guid? CaseId, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => "Criteria-not-met record written";
}

/// <summary>The full negative record is on the child's record (D-NOT-10).</summary>
public sealed record NotificationNotMetFiled(Guid SubjectId, Guid? CaseId, DateOnly UploadedOn, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Criteria-not-met record filed; put on the child's record on {UploadedOn:d MMMM yyyy}";
}

/// <summary>The national Panel was notified (D-NOT-05). Stamps panel-notified.</summary>
public sealed record NotificationSent(Guid SubjectId, Guid? CaseId, DateTimeOffset At, string PanelReference, string? LateReason, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"National Panel notified, reference {PanelReference}" + (LateReason is null ? "" : ", late");
}

/// <summary>The business unit has its copy (D-NOT-06). Stamps business-unit-notified; notices go out.</summary>
public sealed record NotificationCopyReceived(Guid SubjectId, Guid? CaseId, DateTimeOffset At, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => "Copy of the notification received";
}

/// <summary>Partners, chairs and the group were told (D-NOT-07, 12, 13).</summary>
public sealed record NotificationNoticesSent(Guid SubjectId, Guid? CaseId, int Recipients, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Notices of the notification sent to {Recipients} {(Recipients == 1 ? "person" : "people")}";
}

/// <summary>A rapid review follows the notification.</summary>
public sealed record NotificationLedToRapidReview(Guid SubjectId, Guid? CaseId, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => "Notification followed by a rapid review";
}

/// <summary>A section of the record for the national form was saved.</summary>
public sealed record NotificationRecordSaved(Guid SubjectId, Guid? CaseId, string Section, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Record for the national form saved: {Section}";
}

/// <summary>Found later not to meet the criteria; the national Panel was told. Stops the rapid review.</summary>
public sealed record NotificationLaterFoundNotMet(Guid SubjectId, Guid? CaseId, string Reason, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => "Found later not to meet the notification criteria; national Panel told";
}

/// <summary>Ofsted and the Secretary of State were told of the death of a care leaver (N-05). Stamps care-leaver-death-notified.</summary>
public sealed record CareLeaverDeathNotified(Guid SubjectId, Guid? CaseId, DateTimeOffset At, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => "Ofsted and the Secretary of State told of the death of a care leaver";
}

/// <summary>Only a care leaver of 18 or over has died: a report alone, which the group considers.</summary>
public sealed record NotificationTakenAsDeathReport(Guid SubjectId, Guid? CaseId, string Reason, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => "Taken as the report of a care leaver's death alone, without the criteria for children";
}

/// <summary>Ofsted and the Secretary of State were told of the death of a looked-after child (D-NOT-09).</summary>
public sealed record LookedAfterDeathNotified(Guid SubjectId, Guid? CaseId, DateTimeOffset At, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => "Ofsted and the Secretary of State told of the death of a looked-after child";
}
