using CaseReview.Application.Common;

namespace CaseReview.Web.Pages.ReturnTemplates;

/// <summary>A page of the return templates.</summary>
public abstract class TemplatesPage : CaseReviewPage
{
    /// <summary>Address of the list.</summary>
    public string Home => $"/{Partnership}/settings/templates";

    /// <summary>Whether the person may change templates; others only read them.</summary>
    public bool MayManage => HttpContext.RequestServices.GetRequiredService<ICurrentUser>().May(Permission.ManageSettings);

    /// <summary>Address of a version.</summary>
    /// <param name="number">Its number.</param>
    /// <returns>The address.</returns>
    public string Of(int number) => FormattableString.Invariant($"{Home}/{number}");
}
