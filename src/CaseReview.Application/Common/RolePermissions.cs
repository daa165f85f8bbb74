using CaseReview.Domain.Partnerships;

namespace CaseReview.Application.Common;

/// <summary>Which permissions each role holds. The per-case check comes on top (<see cref="CaseVisibility"/>).</summary>
public static class RolePermissions
{
    private static readonly Permission[] Everyone = [Permission.ViewDashboard, Permission.UseCalculator, Permission.UseOwnAccount];

    private static readonly Dictionary<Role, Permission[]> Own = new()
    {
        [Role.BusinessUnitManager] =
        [
            Permission.ViewCases, Permission.ViewWholeCase, Permission.LogReferrals, Permission.ManageCases, Permission.RaiseDisagreements, Permission.UseLegalAdvice, Permission.RestrictCases, Permission.ManageVersions,
            Permission.ViewSettings, Permission.ManageSettings, Permission.ManageCalendar,
        ],
        [Role.BusinessUnitOfficer] =
            [Permission.ViewCases, Permission.ViewWholeCase, Permission.LogReferrals, Permission.ManageCases, Permission.RaiseDisagreements, Permission.ViewSettings],
        [Role.GroupChair] = [Permission.ViewCases, Permission.ViewWholeCase, Permission.RaiseDisagreements, Permission.UseLegalAdvice, Permission.ChairGroup],
        [Role.ViceChair] = [Permission.ViewCases, Permission.ViewWholeCase, Permission.RaiseDisagreements, Permission.UseLegalAdvice, Permission.ChairGroup],
        [Role.GroupMember] = [Permission.ViewCases, Permission.RaiseDisagreements],
        [Role.SafeguardingLead] = [Permission.AnswerReturn, Permission.ApproveReferral],
        [Role.AccountableOfficer] = [Permission.ViewCases, Permission.ViewWholeCase, Permission.RaiseDisagreements, Permission.SignReport],
        [Role.NominatedDeputy] = [Permission.ViewCases, Permission.ViewWholeCase, Permission.RaiseDisagreements, Permission.SignReport],
        [Role.IndependentChair] = [Permission.ViewCases],
        [Role.LegalAdviser] = [Permission.ViewCases, Permission.UseLegalAdvice],
        [Role.Reviewer] = [Permission.ViewCases],
    };

    /// <summary>The permissions of a role.</summary>
    /// <param name="role">The role.</param>
    /// <returns>Its permissions.</returns>
    public static HashSet<Permission> Of(Role role) => [.. Everyone, .. Own[role]];
}
