using CaseReview.Application.Referrals;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Referrals;

/// <summary>Records the group’s consideration of a case that is not notified.</summary>
public sealed class ConsiderModel : CasePage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public RecordConsideration Form { get; set; } = new();

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
        Done("The consideration is recorded. Tell the referrer, then close the case.");
        return Redirect($"/{Partnership}/cases/{Reference}/notification");
    }
}
