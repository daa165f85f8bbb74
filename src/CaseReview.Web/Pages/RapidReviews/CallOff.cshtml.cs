using CaseReview.Application.RapidReviews;
using CaseReview.Domain.Partnerships;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.RapidReviews;

/// <summary>Calls off the rapid review of a referral.</summary>
public sealed class CallOffModel : CasePage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public CallOffRapidReview Form { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Records it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The rapid review's page.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Reference = Reference }, ct);
        Done($"The rapid review is called off. The {OwnWords.Within(Term.Group)} considers the case next.");
        return Redirect($"/{Partnership}/cases/{Reference}/rapid-review");
    }
}
