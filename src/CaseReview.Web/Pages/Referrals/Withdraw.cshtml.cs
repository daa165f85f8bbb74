using CaseReview.Application.Referrals;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Referrals;

/// <summary>Withdraws a referral that is still in triage.</summary>
public sealed class WithdrawModel : CasePage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public WithdrawReferral Form { get; set; } = new();

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
        Done("The referral is withdrawn, and the case is closed.");
        return Redirect($"/{Partnership}/cases/{Reference}/notification");
    }
}
