using CaseReview.Application.Referrals;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Referrals;

/// <summary>Records what was done about a current risk.</summary>
public sealed class RiskModel : CasePage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public AnswerCurrentRisk Form { get; set; } = new();

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
        Done("What was done is recorded.");
        return Redirect($"/{Partnership}/cases/{Reference}/referral");
    }
}
