namespace CaseReview.Domain.Cases;

/// <summary>Where a case stands. Derived from its parts, never set by hand (lifecycle section 0).</summary>
public enum CaseStage
{
    /// <summary>Until triage ends.</summary>
    Referral,

    /// <summary>Until the notification is sent.</summary>
    Notification,

    /// <summary>The rapid review is opened or scoped.</summary>
    Scoping,

    /// <summary>Agencies are answering.</summary>
    Returns,

    /// <summary>The rapid review meeting is today.</summary>
    MeetingToday,

    /// <summary>From the meeting until the group agrees the draft.</summary>
    Drafting,

    /// <summary>With the signatories, or all have signed.</summary>
    WithPartners,

    /// <summary>From submission to the Panel's reply.</summary>
    WithThePanel,

    /// <summary>After a referral: with those who decide, and until the referrer has been told.</summary>
    Decision,

    /// <summary>A full review is open.</summary>
    Review,

    /// <summary>Otherwise.</summary>
    Closed,
}
