using CaseReview.Application.RapidReviews;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.RapidReviews;

/// <summary>Ratifies a recommendation that was made without quorum.</summary>
public sealed class RatifyModel : CasePage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public RatifyRecommendation Form { get; set; } = new();

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
        Done("The recommendation is ratified.");
        return Redirect($"/{Partnership}/cases/{Reference}/rapid-review");
    }
}
