using CaseReview.Application.Notifications;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Notifications;

/// <summary>Records that the criteria were found later not to be met.</summary>
public sealed class FindNotMetModel : CasePage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public FindNotMet Form { get; set; } = new();

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
        Done("The finding is recorded, and the case is closed.");
        return Redirect($"/{Partnership}/cases/{Reference}/notification");
    }
}
