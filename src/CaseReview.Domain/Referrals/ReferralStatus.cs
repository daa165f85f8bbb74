namespace CaseReview.Domain.Referrals;

/// <summary>By which door a case came in (D-REF-08, D-REF-03).</summary>
public enum ReferralRoute
{
    /// <summary>A serious incident reported for the local authority: goes towards a rapid review.</summary>
    Authority,

    /// <summary>An agency's referral, with its senior officer's support: goes to the group.</summary>
    Agency,

    /// <summary>Another safeguarding children partnership's referral: goes to the group.</summary>
    OtherPartnership,

    /// <summary>Taken over from a register that the partnership kept before.</summary>
    OldRegister,
}

/// <summary>Where a referral stands.</summary>
public enum ReferralStatus
{
    /// <summary>Logged by the business unit.</summary>
    Received,

    /// <summary>Chair told; the business unit looks where it belongs.</summary>
    InTriage,

    /// <summary>The referrer has been asked for more.</summary>
    MoreInformation,

    /// <summary>Declined at triage, with the full rationale.</summary>
    Declined,

    /// <summary>A notifiable incident: the notification carries the case on.</summary>
    LinkedToNotification,

    /// <summary>Accepted for the group's consideration.</summary>
    Accepted,

    /// <summary>Agencies have been asked for their returns; the rapid review meeting considers it (H-REF-04, 05).</summary>
    Scoping,

    /// <summary>The group has considered it.</summary>
    Considered,

    /// <summary>The group has advised; somebody else decides.</summary>
    AwaitingDecision,

    /// <summary>Decided, with reasons.</summary>
    Decided,

    /// <summary>The referrer has been told.</summary>
    OutcomeGiven,

    /// <summary>Ended, after the group's recorded consideration.</summary>
    Closed,

    /// <summary>Taken back, with a reason.</summary>
    Withdrawn,
}

/// <summary>What the group's consideration came to (D-REF-05 to 07).</summary>
public enum ConsiderationOutcome
{
    /// <summary>Nothing further.</summary>
    NoFurtherAction,

    /// <summary>One agency acts by itself.</summary>
    SingleAgencyAction,

    /// <summary>A proportionate multi-agency learning review, with its method agreed first.</summary>
    LearningReview,

    /// <summary>A concise review (S-REF-01).</summary>
    ConciseReview,

    /// <summary>To the screening panel, which tests for a statutory review (S-REF-02).</summary>
    ReferToScreeningPanel,

    /// <summary>A statutory review is advised: the criteria may be met (H-CRI-10).</summary>
    StatutoryReview,

    /// <summary>Passed to another board or process.</summary>
    ReferToOtherBoard,

    /// <summary>Other action or learning, without a statutory review: what a rapid review meeting may recommend (H-RR-07).</summary>
    OtherAction,
}
