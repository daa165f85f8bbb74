using CaseReview.Application.Referrals;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Referrals;

/// <summary>Says that a child is at risk now.</summary>
public sealed class AtRiskModel : CasePage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public RaiseCurrentRisk Form { get; set; } = new();

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
        Done("It now stands on every page of the case. The manager and the chair have been told.");
        return Redirect($"/{Partnership}/cases/{Reference}/referral");
    }
}
