using CaseReview.Application.Notifications;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Notifications;

/// <summary>Records the report of a care leaver’s death.</summary>
public sealed class CareLeaverModel : CasePage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public RecordCareLeaverDeath Form { get; set; } = new();

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
        Done("The report to Ofsted and the Secretary of State is recorded.");
        return Redirect($"/{Partnership}/cases/{Reference}/notification");
    }
}
