using CaseReview.Domain.Common;

namespace CaseReview.Domain.RapidReviews;

/// <summary>A rapid review was opened with its meeting's date (D-RR-03).</summary>
public sealed record RapidReviewOpened(Guid SubjectId, Guid? CaseId, DateTimeOffset MeetingAt, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Rapid review opened; meeting set for {UkClock.ToLocal(MeetingAt):d MMMM yyyy, HH:mm}";
}

/// <summary>The scoping meeting was held (D-RR-02). Stamps scoping-meeting-held and rapid-review-commissioned.</summary>
public sealed record RapidReviewScoped(Guid SubjectId, Guid? CaseId, DateTimeOffset HeldAt, int Agencies, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Scoping meeting recorded; {Agencies} {(Agencies == 1 ? "agency" : "agencies")} involved";
}

/// <summary>The agencies involved were changed.</summary>
public sealed record RapidReviewAgenciesChanged(Guid SubjectId, Guid? CaseId, IReadOnlyList<string> Agencies, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Agencies involved changed: {string.Join(", ", Agencies)}";
}

/// <summary>Requests went to every agency involved.</summary>
public sealed record RapidReviewRequestsSent(Guid SubjectId, Guid? CaseId, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => "Rapid review waits for returns";
}

/// <summary>Returns are collated.</summary>
public sealed record RapidReviewReadyForMeeting(Guid SubjectId, Guid? CaseId, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => "Returns collated: ready for the rapid review meeting";
}

/// <summary>People were invited to the meeting (D-RR-10, 11).</summary>
public sealed record RapidReviewInvitationsSent(Guid SubjectId, Guid? CaseId, IReadOnlyList<string> People, IReadOnlyList<Guid> Invitations, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Invited to the rapid review meeting: {string.Join(", ", People)}";
}

/// <summary>The meeting has a new date.</summary>
public sealed record RapidReviewMeetingMoved(Guid SubjectId, Guid? CaseId, DateTimeOffset MeetingAt, string Reason, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Rapid review meeting moved to {UkClock.ToLocal(MeetingAt):d MMMM yyyy, HH:mm}";
}

/// <summary>Notes of the meeting were saved while it went on.</summary>
public sealed record RapidReviewNotesSaved(Guid SubjectId, Guid? CaseId, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => "Notes of the rapid review meeting saved";
}

/// <summary>The meeting was held and recommended (D-RR-18). Stamps rapid-review-meeting-held.</summary>
public sealed record RapidReviewMeetingHeld(
    Guid SubjectId, Guid? CaseId, DateTimeOffset HeldAt, RapidReviewRecommendation Recommendation, bool Quorate, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => Quorate
        ? "Rapid review meeting held; recommendation recorded"
        : "Rapid review meeting held without quorum; recommendation to be ratified";
}

/// <summary>A meeting without quorum closed as a discussion: it decided nothing (X-09).</summary>
public sealed record RapidReviewMeetingDiscussed(Guid SubjectId, Guid? CaseId, DateTimeOffset HeldAt, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Rapid review meeting of {UkClock.ToLocal(HeldAt):d MMMM yyyy} closed as a discussion, without quorum";
}

/// <summary>The draft minutes of the meeting were downloaded.</summary>
public sealed record MinutesDownloaded(Guid SubjectId, Guid? CaseId, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => "Draft minutes of the rapid review meeting downloaded";
}

/// <summary>A dissent from the recommendation was recorded after the meeting (D-RR-32).</summary>
public sealed record DissentRecorded(Guid SubjectId, Guid? CaseId, string Person, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Dissent recorded: {Person}";
}

/// <summary>An inquorate recommendation was ratified.</summary>
public sealed record RecommendationRatified(Guid SubjectId, Guid? CaseId, string RatifiedBy, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Recommendation ratified: {RatifiedBy}";
}

/// <summary>Drafting of the report began or began again.</summary>
public sealed record RapidReviewDrafting(Guid SubjectId, Guid? CaseId, string Why, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => Why;
}

/// <summary>The draft went to the group for accuracy. Stamps draft-shared-with-group.</summary>
public sealed record RapidReviewSharedForAccuracy(Guid SubjectId, Guid? CaseId, DateTimeOffset At, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => "Draft report shared for an accuracy check";
}

/// <summary>The group agreed the draft (D-RR-35).</summary>
public sealed record RapidReviewGroupAgreed(Guid SubjectId, Guid? CaseId, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => "Draft report agreed for the group";
}

/// <summary>The report went to the partners. Stamps draft-shared-with-partners.</summary>
public sealed record RapidReviewSentToSignatories(Guid SubjectId, Guid? CaseId, DateTimeOffset At, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => "Rapid review report sent for sign-off";
}

/// <summary>All partners have signed. Stamps report-approved.</summary>
public sealed record RapidReviewSignedOff(Guid SubjectId, Guid? CaseId, DateTimeOffset At, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => "Rapid review report signed by all who were asked";
}

/// <summary>The rapid review went to the national Panel (D-NP-01). Stamps report-submitted.</summary>
public sealed record RapidReviewSubmitted(Guid SubjectId, Guid? CaseId, DateTimeOffset At, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => "Rapid review submitted to the national Panel";
}

/// <summary>Report and advice are with those who decide (H-RR-08). Stamps advice-sent.</summary>
public sealed record RapidReviewSentToDeciders(Guid SubjectId, Guid? CaseId, DateTimeOffset At, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => "Report and advice with those who decide";
}

/// <summary>The national Panel asks for more or differs: the partners are to decide again.</summary>
public sealed record RapidReviewReconsidered(Guid SubjectId, Guid? CaseId, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => "The partners are to look at their decision again";
}

/// <summary>The rapid review ended.</summary>
public sealed record RapidReviewClosed(Guid SubjectId, Guid? CaseId, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => "Rapid review closed";
}

/// <summary>A later notification was taken up: the rapid review of a referral goes on as that of the notification (D-REF-08).</summary>
public sealed record RapidReviewTookUpNotification(Guid SubjectId, Guid? CaseId, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => "The authority has notified the incident: the report of the rapid review goes to the national Panel";
}

/// <summary>The rapid review ended early: called off, or found not to meet the criteria.</summary>
public sealed record RapidReviewStopped(Guid SubjectId, Guid? CaseId, string Reason, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => "Rapid review stopped before its end";
}
