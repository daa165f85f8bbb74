namespace CaseReview.Domain.Reports;

/// <summary>The sections of a rapid review report, in the order in which they are printed and fingerprinted.</summary>
public enum ReportSectionKey
{
    /// <summary>References, dates and the recommendation at a glance.</summary>
    CaseInBrief,

    /// <summary>All relevant children and family members (D-RR-23).</summary>
    ChildrenAndFamily,

    /// <summary>Safeguarding in place for every child, and whether more is needed (D-RR-24).</summary>
    KeepingChildrenSafe,

    /// <summary>The facts of the incident and their context (D-RR-25).</summary>
    WhatHappened,

    /// <summary>What each agency knew and did, in summary and not as a chronology (D-RR-25).</summary>
    AgencyInvolvement,

    /// <summary>Analysis of key practice episodes.</summary>
    KeyPracticeEpisodes,

    /// <summary>The child's life, and the part played by identity, culture, disability and discrimination (default N-17).</summary>
    LifeAndIdentity,

    /// <summary>Good practice that was found.</summary>
    GoodPractice,

    /// <summary>Learning already established and the plan for spreading it (D-RR-28).</summary>
    ImmediateLearning,

    /// <summary>The potential for further learning (D-RR-29).</summary>
    FurtherLearning,

    /// <summary>Whether the criteria for a local review are met, with grounds (D-RR-26).</summary>
    LocalCriteria,

    /// <summary>Whether a national review is thought necessary, with reasons (D-RR-27).</summary>
    NationalReview,

    /// <summary>Why no more learning is to be gained: only where no local review is to follow (D-RR-30).</summary>
    NoFurtherLearning,

    /// <summary>Agencies involved, and the absence of any that would be expected (D-RR-31).</summary>
    AgenciesInvolved,

    /// <summary>Who took part in the decision (D-RR-32).</summary>
    WhoDecided,

    /// <summary>Actions agreed so far.</summary>
    Actions,
}
