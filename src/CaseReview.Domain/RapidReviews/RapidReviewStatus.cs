namespace CaseReview.Domain.RapidReviews;

/// <summary>Where a rapid review stands.</summary>
public enum RapidReviewStatus
{
    /// <summary>Opened, with the meeting's date set.</summary>
    Opened,

    /// <summary>Details, scope and agencies agreed at the scoping meeting.</summary>
    Scoped,

    /// <summary>Requests are with the agencies.</summary>
    AwaitingReturns,

    /// <summary>Returns are collated.</summary>
    ReadyForMeeting,

    /// <summary>The meeting was held.</summary>
    MeetingHeld,

    /// <summary>The report is being written.</summary>
    Drafting,

    /// <summary>The draft is with the group for accuracy.</summary>
    AccuracyCheck,

    /// <summary>The group has agreed the draft.</summary>
    GroupAgreed,

    /// <summary>With the safeguarding partners for sign-off.</summary>
    WithSignatories,

    /// <summary>All have signed.</summary>
    SignedOff,

    /// <summary>With the national Panel; its reply is awaited.</summary>
    AwaitingPanelReply,

    /// <summary>The national Panel asks for more or differs: the partners decide again.</summary>
    Reconsider,

    /// <summary>Report and advice are with those who decide; no national Panel has a part in it.</summary>
    AwaitingDecision,

    /// <summary>Ended.</summary>
    Closed,

    /// <summary>Ended early: found not to meet the criteria.</summary>
    Stopped,
}

/// <summary>What a rapid review comes from, and with it where its report goes.</summary>
public enum RapidReviewBasis
{
    /// <summary>A notification: the report goes to the national Panel.</summary>
    Notification,

    /// <summary>An accepted referral: the report goes to those who decide under each law (H-RR-06, H-RR-08).</summary>
    Referral,
}

/// <summary>What the meeting recommends to those who decide.</summary>
public enum RapidReviewRecommendation
{
    /// <summary>A local child safeguarding practice review.</summary>
    LocalReview,

    /// <summary>No further review: everything useful has been learned.</summary>
    NoFurtherReview,

    /// <summary>A national review.</summary>
    NationalReview,

    /// <summary>A statutory review under one law or more; the advice names which (H-RR-07). Only after a referral.</summary>
    StatutoryReview,

    /// <summary>Other action or learning, without a statutory review (H-RR-07). Only after a referral.</summary>
    OtherAction,
}

/// <summary>Whether a recommendation counts.</summary>
public enum RecommendationStanding
{
    /// <summary>Made by a quorate meeting.</summary>
    Made,

    /// <summary>Made without quorum: kept, but to be ratified .</summary>
    ToBeRatified,

    /// <summary>Made without quorum and ratified since.</summary>
    Ratified,
}
