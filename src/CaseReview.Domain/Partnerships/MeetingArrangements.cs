namespace CaseReview.Domain.Partnerships;

/// <summary>How somebody comes to chair a meeting (C-08, C-18, D-CHR-02).</summary>
public enum ChairStanding
{
    /// <summary>Holds the role that chairs here.</summary>
    Appointed,

    /// <summary>Holds a role that stands in for it.</summary>
    StandIn,

    /// <summary>Anybody else: chosen for this case, with the reason.</summary>
    Chosen,

    /// <summary>May not chair.</summary>
    Barred,
}

/// <summary>Which members of the group must come to a rapid review meeting; all of them are invited (D-RR-10, C-24).</summary>
public enum AttendanceNeeded
{
    /// <summary>Those of an agency that is involved or holds a seat of the quorum; the others are invited and not required.</summary>
    AgenciesConcerned,

    /// <summary>Every member.</summary>
    EveryMember,
}

/// <summary>How a partnership holds its rapid review meetings. What is left out follows the national default.</summary>
public sealed record MeetingArrangements
{
    /// <summary>Who chairs (C-08).</summary>
    public Role Chair { get; init; } = Role.GroupChair;

    /// <summary>Who chairs instead, in order, when the chair is away or recused; each time the reason is recorded.</summary>
    public IReadOnlyList<Role> StandIns { get; init; } = [Role.ViceChair];

    /// <summary>Whether a stand-in is briefed and the record says how (D-CHR-02).</summary>
    public bool StandInBriefed { get; init; }

    /// <summary>Who names a chair when all of these are out, in the partnership's words (C-18).</summary>
    public string? ChairNamedBy { get; init; }

    /// <summary>Roles that never chair, however they are chosen (D-CHR-02).</summary>
    public IReadOnlyList<Role> NeverChair { get; init; } = [Role.BusinessUnitManager, Role.BusinessUnitOfficer];

    /// <summary>Who must come.</summary>
    public AttendanceNeeded Needed { get; init; }

    /// <summary>How long a meeting takes, in minutes; for calendars.</summary>
    public int Minutes { get; init; } = 120;

    /// <summary>Further options that the meeting is reminded of, beside those of the law (D-RR-14).</summary>
    public IReadOnlyList<string> FurtherOptions { get; init; } = [];

    /// <summary>How somebody who holds roles would come to chair.</summary>
    /// <param name="roles">Their roles on the day; none for somebody from outside.</param>
    /// <returns>The standing. A role that chairs counts before one that never does, since one person may hold both.</returns>
    public ChairStanding StandingOf(IReadOnlyCollection<Role> roles) =>
        roles.Contains(Chair) ? ChairStanding.Appointed
        : roles.Any(NeverChair.Contains) ? ChairStanding.Barred
        : roles.Any(StandIns.Contains) ? ChairStanding.StandIn
        : ChairStanding.Chosen;
}
