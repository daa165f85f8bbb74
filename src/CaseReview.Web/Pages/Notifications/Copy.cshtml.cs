using CaseReview.Application.Notifications;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Notifications;

/// <summary>Records when the copy reached the business unit; notices go out.</summary>
public sealed class CopyModel : CasePage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public RecordNotificationCopy Form { get; set; } = new();

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
        Done("The copy is recorded, and the notices have gone out. Open the rapid review next.");
        return Redirect($"/{Partnership}/cases/{Reference}/notification");
    }
}
