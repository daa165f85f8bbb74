using CaseReview.Application.Notifications;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Notifications;

/// <summary>Records the discussion that the authority’s people hold at once.</summary>
public sealed class DiscussModel : NotificationPage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public RecordDiscussion Form { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Records it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The page it came from.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Reference = Reference }, ct);
        Done("The discussion is recorded. The authority’s decision comes next.");
        return Redirect($"/{Partnership}/cases/{Reference}/notification");
    }
}
