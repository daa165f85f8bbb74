using CaseReview.Application.Notifications;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Notifications;

/// <summary>Records the authority’s decision with each limb answered.</summary>
public sealed class DecideModel : NotificationPage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public DecideNotification Form { get; set; } = new();

    /// <summary>Shows the form, with the post that decides here.</summary>
    public void OnGet() => Form = new DecideNotification { DeciderRole = View.Arrangements.Decider };

    /// <summary>Records it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The page it came from.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Reference = Reference }, ct);
        Done("The decision is recorded.");
        return Redirect($"/{Partnership}/cases/{Reference}/notification");
    }
}
