using CaseReview.Domain.Common;

namespace CaseReview.Domain.Notifications;

/// <content>The deaths of looked-after children and of care leavers: each a notification of its own with its own clock (D-NOT-09, N-05).</content>
public sealed partial class Notification
{
    /// <summary>Where the report of a looked-after child's death stands (D-NOT-09).</summary>
    public LookedAfterDeathStatus LookedAfterDeath { get; private set; }

    /// <summary>When Ofsted was told.</summary>
    public DateTimeOffset? OfstedToldAt { get; private set; }

    /// <summary>When the Secretary of State was told.</summary>
    public DateTimeOffset? SecretaryOfStateToldAt { get; private set; }

    /// <summary>Where the report of a care leaver's death stands (N-05).</summary>
    public CareLeaverDeathStatus CareLeaverDeath { get; private set; }

    /// <summary>When Ofsted was told of the care leaver's death.</summary>
    public DateTimeOffset? CareLeaverOfstedToldAt { get; private set; }

    /// <summary>When the Secretary of State was told of the care leaver's death.</summary>
    public DateTimeOffset? CareLeaverSecretaryOfStateToldAt { get; private set; }

    /// <summary>Why the criteria for children do not apply: only a care leaver of 18 or over has died.</summary>
    public string? DeathReportOnlyReason { get; private set; }

    /// <summary>Whether a report to Ofsted and the Secretary of State is still to be made.</summary>
    public bool AwaitsDeathReport => LookedAfterDeath is LookedAfterDeathStatus.Required || CareLeaverDeath is CareLeaverDeathStatus.Required;

    /// <summary>Follows what is known of the children: a report that is required, or not any more. One that was made stays.</summary>
    /// <param name="lookedAfterChildDied">Whether a looked-after child died.</param>
    /// <param name="careLeaverDied">Whether a care leaver died.</param>
    public void FollowDeaths(bool lookedAfterChildDied, bool careLeaverDied)
    {
        if (LookedAfterDeath is not LookedAfterDeathStatus.Sent)
        {
            LookedAfterDeath = lookedAfterChildDied ? LookedAfterDeathStatus.Required : LookedAfterDeathStatus.NotRequired;
        }

        if (CareLeaverDeath is not CareLeaverDeathStatus.Sent)
        {
            CareLeaverDeath = careLeaverDied ? CareLeaverDeathStatus.Required : CareLeaverDeathStatus.NotRequired;
        }
    }

    /// <summary>Records that Ofsted and the Secretary of State were told of a looked-after child's death, whatever the cause (D-NOT-09).</summary>
    /// <param name="ofstedAt">When Ofsted was told.</param>
    /// <param name="secretaryOfStateAt">When the Secretary of State was told.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When it is recorded.</param>
    /// <exception cref="RuleViolation">Not required, recorded already, or a time before awareness or in the future.</exception>
    public void RecordLookedAfterDeath(DateTimeOffset ofstedAt, DateTimeOffset secretaryOfStateAt, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(LookedAfterDeath is LookedAfterDeathStatus.Required, "No report of a looked-after child's death is waiting.");
        RequireReport(ofstedAt, secretaryOfStateAt, now);
        (OfstedToldAt, SecretaryOfStateToldAt) = (ofstedAt, secretaryOfStateAt);
        LookedAfterDeath = LookedAfterDeathStatus.Sent;
        Raise(new LookedAfterDeathNotified(Id, CaseId, Later(ofstedAt, secretaryOfStateAt), by));
    }

    /// <summary>Records that Ofsted and the Secretary of State were told of a care leaver's death (N-05).</summary>
    /// <param name="ofstedAt">When Ofsted was told.</param>
    /// <param name="secretaryOfStateAt">When the Secretary of State was told.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When it is recorded.</param>
    /// <exception cref="RuleViolation">Not required, recorded already, or a time before awareness or in the future.</exception>
    public void RecordCareLeaverDeath(DateTimeOffset ofstedAt, DateTimeOffset secretaryOfStateAt, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(CareLeaverDeath is CareLeaverDeathStatus.Required, "No report of a care leaver's death is waiting.");
        RequireReport(ofstedAt, secretaryOfStateAt, now);
        (CareLeaverOfstedToldAt, CareLeaverSecretaryOfStateToldAt) = (ofstedAt, secretaryOfStateAt);
        CareLeaverDeath = CareLeaverDeathStatus.Sent;
        Raise(new CareLeaverDeathNotified(Id, CaseId, Later(ofstedAt, secretaryOfStateAt), by));
    }

    /// <summary>Takes the incident as a report of a care leaver's death alone, without the criteria for children: nobody under 18 is concerned.</summary>
    /// <param name="anybodyUnder18">Whether the case is about somebody under 18, or whose age is not known.</param>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who records it.</param>
    /// <exception cref="RuleViolation">No care leaver died, somebody is under 18, it is decided already, or no reason is given.</exception>
    public void TakeAsDeathReportOnly(bool anybodyUnder18, string reason, Actor by)
    {
        RuleViolation.Unless(CareLeaverDeath is not CareLeaverDeathStatus.NotRequired, "Only the death of a care leaver can be taken as a report alone.");
        RuleViolation.Unless(!anybodyUnder18, "The criteria are tested for everybody under 18, and while an age is not known.");
        RuleViolation.Unless(
            IsUndecided, "The authority's decision is recorded already.");
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(reason), "Taking it as a report alone needs a reason.");
        DeathReportOnlyReason = reason;
        Status = NotificationStatus.DeathReportOnly;
        Raise(new NotificationTakenAsDeathReport(Id, CaseId, reason, by));
    }

    private void RequireReport(DateTimeOffset ofstedAt, DateTimeOffset secretaryOfStateAt, DateTimeOffset now)
    {
        RequireBetween(AwareAt, ofstedAt, now, "The report to Ofsted", "the authority became aware");
        RequireBetween(AwareAt, secretaryOfStateAt, now, "The report to the Secretary of State", "the authority became aware");
    }

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}
