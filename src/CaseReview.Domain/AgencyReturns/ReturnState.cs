namespace CaseReview.Domain.AgencyReturns;

/// <summary>How far a request has come. Late, reminded and escalated are facts beside it, never states.</summary>
public enum ReturnState
{
    /// <summary>Asked, not opened.</summary>
    Requested,

    /// <summary>The agency pressed Continue on its link, or signed in and opened it.</summary>
    Opened,

    /// <summary>A draft is saved.</summary>
    InProgress,

    /// <summary>Returned, to be checked.</summary>
    Submitted,

    /// <summary>Checked and good enough for the meeting.</summary>
    Accepted,

    /// <summary>Something is missing: the agency works on it again.</summary>
    SentBack,

    /// <summary>No contact, nothing held. Counts as returned.</summary>
    NilReturned,

    /// <summary>The agency turned out not to be involved.</summary>
    NotRequired,

    /// <summary>The chair goes on without it; the report prints the explanation (D-RR-31).</summary>
    Absent,
}

/// <summary>What the states mean to others.</summary>
public static class ReturnStates
{
    /// <summary>States in which the agency may still write, save and send.</summary>
    public static IReadOnlyList<ReturnState> Open { get; } = [ReturnState.Requested, ReturnState.Opened, ReturnState.InProgress, ReturnState.SentBack];

    /// <summary>States in which the content counts: it stands in the chronology and may be read by the group.</summary>
    public static IReadOnlyList<ReturnState> Returned { get; } = [ReturnState.Submitted, ReturnState.NilReturned, ReturnState.Accepted];

    /// <summary>Whether the agency may still write, save and send.</summary>
    /// <param name="state">A state.</param>
    /// <returns>True when open.</returns>
    public static bool IsOpen(this ReturnState state) => Open.Contains(state);

    /// <summary>Whether the agency has answered.</summary>
    /// <param name="state">A state.</param>
    /// <returns>True when the content counts.</returns>
    public static bool IsReturned(this ReturnState state) => Returned.Contains(state);
}

/// <summary>Who has been told that a return is late (D-ESC-01). In which order they are, the partnership's ladder says.</summary>
public enum EscalationStep
{
    /// <summary>Nobody.</summary>
    None,

    /// <summary>The agency's member of the group (D-RR-07).</summary>
    GroupMember,

    /// <summary>The agency's senior officer, through its member of the group.</summary>
    SeniorOfficer,

    /// <summary>The chair of the group.</summary>
    GroupChair,

    /// <summary>The agency's member of the board or partnership: its accountable officer; for an agency without one, the independent chair (H-RR-05).</summary>
    BoardMember,
}
