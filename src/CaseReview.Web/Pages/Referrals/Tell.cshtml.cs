using CaseReview.Application.Referrals;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Referrals;

/// <summary>Tells the referrer what was decided.</summary>
public sealed class TellModel : CasePage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public TellReferrer Form { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Records it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the referral.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Reference = Reference }, ct);
        Done("The referrer has been told. Report the outcome, and close the case.");
        return Redirect($"/{Partnership}/cases/{Reference}/referral");
    }
}
