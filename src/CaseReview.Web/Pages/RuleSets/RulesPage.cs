using CaseReview.Application.Common;

namespace CaseReview.Web.Pages.RuleSets;

/// <summary>A page of the timetable rules.</summary>
public abstract class RulesPage : CaseReviewPage
{
    /// <summary>Address of the list of versions.</summary>
    public string Home => $"/{Partnership}/settings/rules";

    /// <summary>Whether the person may change rules; others only read them.</summary>
    public bool MayManage => HttpContext.RequestServices.GetRequiredService<ICurrentUser>().May(Permission.ManageSettings);

    /// <summary>Address of a version.</summary>
    /// <param name="number">Its number.</param>
    /// <returns>The address.</returns>
    public string Of(int number) => FormattableString.Invariant($"{Home}/{number}");
}
