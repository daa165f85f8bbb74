namespace CaseReview.Domain.Meetings;

/// <summary>One person on an attendance list, as quorum and record need them.</summary>
/// <param name="Person">Name.</param>
/// <param name="Role">Post, or part in the meeting: "Chair", "Author".</param>
/// <param name="Agency">Whom they attend for.</param>
/// <param name="AgencyGroup">The counting group of that agency, such as "health" or "council"; null when it counts for itself.</param>
/// <param name="Seat">The seat that the agency's member holds in a quorum rule; null when none.</param>
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
    /// <summary>In the room, whether or not counted.</summary>
    public bool IsHere => Kind is AttendanceKind.Present or AttendanceKind.Deputy or AttendanceKind.InAttendance or AttendanceKind.Recused;
}
