namespace CaseReview.Domain.Meetings;

/// <summary>One person on an attendance list, as quorum and record need them.</summary>
/// <param name="Person">Name.</param>
/// <param name="Role">Post, or part in the meeting: "Chair", "Author".</param>
/// <param name="Agency">Whom they attend for.</param>
/// <param name="AgencyGroup">The counting group of that agency, such as "health" or "council"; null when it counts for itself.</param>
/// <param name="Seat">The seat that the agency's member holds in a quorum rule: the agency's code. Null for somebody who speaks for no agency, and never counts.</param>
/// <param name="Kind">How they took part.</param>
/// <param name="ActingForSeat">The seat whose body has named them for this meeting; null when none (D-QUO-01).</param>
/// <param name="IsChair">Whether they chair.</param>
public sealed record Attendee(
    string Person,
    string Role,
    string Agency,
    string? AgencyGroup,
    string? Seat,
    AttendanceKind Kind,
    string? ActingForSeat = null,
    bool IsChair = false)
{
    /// <summary>Longest reason, in characters.</summary>
    public const int ReasonMaxLength = 500;

    /// <summary>For a deputy, the name of whom they stand in for (K-ATT-01); null when that is not recorded.</summary>
    public string? DeputyFor { get; init; }

    /// <summary>What they declared or why they are not here; null when nothing is recorded (K-COI-01).</summary>
    public string? Reason { get; init; }

    /// <summary>How what they declared was dealt with; null when how they took part says it (K-COI-01).</summary>
    public string? DealtWith { get; init; }

    /// <summary>Whether they speak for an agency that was added for this case: they have a say, and never count for quorum (D-RR-11).</summary>
    public bool ForAddedAgency { get; init; }

    /// <summary>Whether they take part in the decision, as member or deputy.</summary>
    public bool TakesPart => Kind is AttendanceKind.Present or AttendanceKind.Deputy;

    /// <summary>In the room, whether or not counted.</summary>
    public bool IsHere => Kind is AttendanceKind.Present or AttendanceKind.Deputy or AttendanceKind.InAttendance or AttendanceKind.Recused;
}
