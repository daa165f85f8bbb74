using CaseReview.Application.Referrals;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Referrals;

/// <summary>Records that the referrer was told, and closes the case.</summary>
public sealed class CloseModel : CasePage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public CloseReferral Form { get; set; } = new();

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
        Done("The case is closed.");
        return Redirect($"/{Partnership}/cases/{Reference}/notification");
    }
}
