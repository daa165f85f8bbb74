namespace CaseReview.Domain.Notifications;

/// <summary>Where a notification to the national Panel stands.</summary>
public enum NotificationStatus
{
    /// <summary>The authority knows of the incident; the clock of D-NOT-05 runs.</summary>
    IncidentKnown,

    /// <summary>The authority's people have discussed it (D-NOT-02).</summary>
    UnderDiscussion,

    /// <summary>Every limb of the definition is answered (D-NOT-01).</summary>
    CriteriaReview,

    /// <summary>Criteria met: it will be notified.</summary>
    DecidedNotify,

    /// <summary>Criteria not met; the full negative record is still to be filed.</summary>
    DecidedNotMet,

    /// <summary>The negative record is filed on the child's record (D-NOT-10).</summary>
    NotMetFiled,

    /// <summary>Sent to the national Panel.</summary>
    Sent,

    /// <summary>The business unit has its copy (D-NOT-06).</summary>
    CopyReceived,

    /// <summary>Partners, chairs and the group have been told (D-NOT-07, 12, 13).</summary>
    NoticesSent,

    /// <summary>A rapid review follows.</summary>
    RapidReviewOpened,

    /// <summary>Found later not to meet the criteria: the only way out once notified.</summary>
    LaterFoundNotMet,

    /// <summary>The death of a care leaver of 18 or over: Ofsted and the Secretary of State are told, the criteria for children do not apply (N-05).</summary>
    DeathReportOnly,
}

/// <summary>What the authority decides (D-NOT-04).</summary>
public enum NotificationDecision
{
    /// <summary>Criteria met: notify the national Panel.</summary>
    Notify,

    /// <summary>Criteria not met.</summary>
    NotMet,
}

/// <summary>The limbs of the statutory definition (D-NOT-01).</summary>
public enum NotificationLimb
{
    /// <summary>The authority knows or suspects that the child has been abused or neglected.</summary>
    AbuseOrNeglect,

    /// <summary>The child died or was seriously harmed in the authority's area.</summary>
    HarmedInArea,

    /// <summary>The child, normally resident in the area, died or was seriously harmed outside England.</summary>
    HarmedOutsideEngland,
}

/// <summary>The second, independent track: the death of a looked-after child (D-NOT-09).</summary>
public enum LookedAfterDeathStatus
{
    /// <summary>No looked-after child died.</summary>
    NotRequired,

    /// <summary>Ofsted and the Secretary of State are to be told, whatever the cause.</summary>
    Required,

    /// <summary>Both have been told.</summary>
    Sent,
}

/// <summary>The third, independent track: the death of a care leaver up to and including the age of 24 (D-NOT-09, N-05).</summary>
public enum CareLeaverDeathStatus
{
    /// <summary>No care leaver died.</summary>
    NotRequired,

    /// <summary>Ofsted and the Secretary of State are to be told. This opens no rapid review of itself.</summary>
    Required,

    /// <summary>Both have been told.</summary>
    Sent,
}

/// <summary>Who receives a notification beside the national Panel, through the same service.</summary>
public enum NotificationRecipient
{
    /// <summary>Ofsted (S-NOT-01).</summary>
    Ofsted,

    /// <summary>The Secretary of State, through the department.</summary>
    SecretaryOfState,
}

/// <summary>Where the limbs of the definition stand in the criteria of a child's case.</summary>
public static class NotificationLimbs
{
    /// <summary>Key of the limb in the checklists of the child framework.</summary>
    /// <param name="limb">The limb.</param>
    /// <returns>"abuse-or-neglect".</returns>
    public static string LimbKey(this NotificationLimb limb) => limb switch
    {
        NotificationLimb.AbuseOrNeglect => "abuse-or-neglect",
        NotificationLimb.HarmedInArea => "harmed-in-area",
        NotificationLimb.HarmedOutsideEngland => "harmed-outside-england",
        _ => throw new ArgumentOutOfRangeException(nameof(limb)),
    };
}
