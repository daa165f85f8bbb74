using CaseReview.Domain.Partnerships;

namespace CaseReview.Web.Pages.Settings;

/// <summary>How a person sits on the group, in words.</summary>
public static class SeatWords
{
    /// <summary>Each kind of seat.</summary>
    public static IReadOnlyDictionary<SeatKind, string> All { get; } = new Dictionary<SeatKind, string>
    {
        [SeatKind.Standing] = "Standing member, or no seat",
        [SeatKind.WhenAppropriate] = "When the matter concerns their agency",
        [SeatKind.CoOpted] = "Co-opted for a time or a case",
        [SeatKind.InAttendance] = "In attendance: does not count for quorum",
    };
}

/// <summary>What each role may do, in one line.</summary>
public static class RoleHints
{
    /// <summary>The line of a role.</summary>
    /// <param name="role">The role.</param>
    /// <returns>One line.</returns>
    public static string Of(Role role) => role switch
    {
        Role.BusinessUnitManager => "Runs cases, fixes and sends versions, changes settings",
        Role.BusinessUnitOfficer => "Logs and runs cases",
        Role.GroupChair => "Advises, ratifies, agrees drafts",
        Role.ViceChair => "As the chair",
        Role.GroupMember => "Reads the cases before the group",
        Role.SafeguardingLead => "Answers requests for information for the agency",
        Role.AccountableOfficer => "Signs for a safeguarding partner",
        Role.NominatedDeputy => "Signs within the dates of a nomination",
        Role.IndependentChair => "Is told, and reads the cases they are added to",
        Role.LegalAdviser => "Reads the cases they are added to, with legal advice",
        Role.Reviewer => "Reads the cases they are added to",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };
}
