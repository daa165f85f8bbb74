using CaseReview.Application.Referrals;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Referrals;

/// <summary>Asks the referrer for more.</summary>
public sealed class AskModel : CasePage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public AskReferrer Form { get; set; } = new();

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
        Done("The question is recorded. Where we know the referrer’s email address, they get a message.");
        return Redirect($"/{Partnership}/cases/{Reference}/referral");
    }
}
