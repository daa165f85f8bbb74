using CaseReview.Application.Notifications;
using CaseReview.Domain.Partnerships;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Notifications;

/// <summary>Takes the death of a care leaver of 18 or over as a report alone.</summary>
public sealed class DeathReportModel : CasePage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public TakeAsDeathReport Form { get; set; } = new();

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
        Done($"It is taken as a report alone. The {OwnWords.Within(Term.Group)} considers the case before it closes.");
        return Redirect($"/{Partnership}/cases/{Reference}/notification");
    }
}
