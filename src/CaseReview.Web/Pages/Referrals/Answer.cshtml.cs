using CaseReview.Application.Referrals;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Referrals;

/// <summary>Records what the referrer answered.</summary>
public sealed class AnswerModel : CasePage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public RecordReferrersAnswer Form { get; set; } = new();

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
        Done("The answer is recorded. Go on with the triage.");
        return Redirect($"/{Partnership}/cases/{Reference}/referral");
    }
}
