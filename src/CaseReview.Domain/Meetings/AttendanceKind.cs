namespace CaseReview.Domain.Meetings;

/// <summary>How somebody took part in a meeting.</summary>
public enum AttendanceKind
{
    /// <summary>Here as the member for a seat.</summary>
    Present,

    /// <summary>Here for the member, as an accepted deputy.</summary>
    Deputy,

    /// <summary>Sent apologies.</summary>
    Apologies,

    /// <summary>Not here, without apologies.</summary>
    Absent,

    /// <summary>Invited, not required: not a missed meeting (D-RR-10).</summary>
    NotRequired,

    /// <summary>Minute takers, authors, advisers and guests: here, but never counted.</summary>
    InAttendance,

    /// <summary>Left for the decision because of a conflict of interest: never counted.</summary>
    Recused,
}
