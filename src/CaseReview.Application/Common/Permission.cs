namespace CaseReview.Application.Common;

/// <summary>What a message needs. Roles hold sets of these (<see cref="RolePermissions"/>); a link carries exactly one.</summary>
public enum Permission
{
    /// <summary>Open the dashboard, which shows only what the person may read.</summary>
    ViewDashboard,

    /// <summary>Use the timetable calculator.</summary>
    UseCalculator,

    /// <summary>Read cases; which ones is decided per case.</summary>
    ViewCases,

    /// <summary>Read what only the business unit, chairs and partners read of a case: raw returns, messages, history.</summary>
    ViewWholeCase,

    /// <summary>Log referrals and incidents.</summary>
    LogReferrals,

    /// <summary>Work on cases: notification, rapid review, requests, report drafts.</summary>
    ManageCases,

    /// <summary>Ask for, give and read legal advice on a case.</summary>
    UseLegalAdvice,

    /// <summary>Put a disagreement on a case to those who settle it.</summary>
    RaiseDisagreements,

    /// <summary>Restrict a case, open it again, and let in somebody who was shut out.</summary>
    RestrictCases,

    /// <summary>Fix a version, send it to sign-off and submit.</summary>
    ManageVersions,

    /// <summary>Decide criteria advice, ratify, agree the draft, go on without a return.</summary>
    ChairGroup,

    /// <summary>Write the one referral that a link is for.</summary>
    WriteReferral,

    /// <summary>Begin referrals of the own agency and approve them.</summary>
    ApproveReferral,

    /// <summary>Answer a return request for the own agency.</summary>
    AnswerReturn,

    /// <summary>Sign, return or hand over a report for the own body.</summary>
    SignReport,

    /// <summary>Read the one version of a report that a link is for, and comment on it.</summary>
    CheckAccuracy,

    /// <summary>Accept an invitation and set a first password.</summary>
    AcceptInvitation,

    /// <summary>Read the partnership's settings.</summary>
    ViewSettings,

    /// <summary>Change the partnership's settings: rules, words, bodies, people.</summary>
    ManageSettings,

    /// <summary>Open the link in an email, before its holder is identified.</summary>
    OpenLink,

    /// <summary>Run the product's own jobs.</summary>
    RunJobs,

    /// <summary>Add partnerships and accounts; sees no case.</summary>
    ManagePartnerships,

    /// <summary>See the jobs and keep the bank holidays; sees no case.</summary>
    LookAfterPlatform,

    /// <summary>Keep the partnership's closure days.</summary>
    ManageCalendar,

    /// <summary>Choose among own partnerships and manage the own account.</summary>
    UseOwnAccount,
}
