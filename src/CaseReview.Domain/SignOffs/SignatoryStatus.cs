namespace CaseReview.Domain.SignOffs;

/// <summary>Where one signatory stands. Late, reminded and escalated are facts beside it.</summary>
public enum SignatoryStatus
{
    /// <summary>Not asked yet: an earlier step is open.</summary>
    Prepared,

    /// <summary>Asked.</summary>
    Sent,

    /// <summary>Opened by a person who signed in or pressed Continue.</summary>
    Viewed,

    /// <summary>A deputy has been asked instead.</summary>
    Delegated,

    /// <summary>Signed.</summary>
    Approved,

    /// <summary>Returned with reasons.</summary>
    ReturnedWithComments,

    /// <summary>Declined to sign, with reasons.</summary>
    Declined,

    /// <summary>Declared a conflict of interest: a deputy must act.</summary>
    Recused,

    /// <summary>Set aside, because the version no longer stands.</summary>
    Superseded,

    /// <summary>Asked, and not needed any more: enough others have signed at this step.</summary>
    NotNeeded,
}

/// <summary>Where the whole request stands.</summary>
public enum SignOffStatus
{
    /// <summary>Made, not sent.</summary>
    Prepared,

    /// <summary>With the signatories.</summary>
    Open,

    /// <summary>Every step's rule is met.</summary>
    Complete,

    /// <summary>A signatory returned the version.</summary>
    Returned,

    /// <summary>Set aside, because the report was called back.</summary>
    Superseded,
}

/// <summary>How many of a step's signatories must sign.</summary>
public enum SignOffRule
{
    /// <summary>Every one.</summary>
    All,

    /// <summary>Any one.</summary>
    Any,

    /// <summary>A stated number.</summary>
    NofM,
}
