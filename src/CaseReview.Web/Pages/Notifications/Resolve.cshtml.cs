using CaseReview.Application.Notifications;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Notifications;

/// <summary>Records how a disagreement was resolved.</summary>
public sealed class ResolveModel : NotificationPage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public ResolveDispute Form { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Records it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The notification's page.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Reference = Reference }, ct);
        Done("It is recorded how the disagreement was resolved.");
        return Redirect($"/{Partnership}/cases/{Reference}/notification");
    }
}
