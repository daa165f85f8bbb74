using CaseReview.Application.Common;

namespace CaseReview.Web.Pages.InformationRequests;

/// <summary>One request: what is asked, what each agency gave, what went out, when the group was told.</summary>
/// <param name="user">Who looks.</param>
public sealed class ShowModel(ICurrentUser user) : RequestPage
{
    /// <summary>Whether the person may work on it.</summary>
    public bool MayWork => user.May(Permission.ManageCases) && Asked.IsOpen;

    /// <summary>Shows it.</summary>
    public void OnGet()
    {
    }
}
