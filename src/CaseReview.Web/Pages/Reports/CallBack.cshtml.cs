using CaseReview.Application.Reports;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Reports;

/// <summary>Calls the report back to change its text.</summary>
public sealed class CallBackModel : CasePage
{
    /// <summary>Why.</summary>
    [BindProperty]
    public CallBackReport Form { get; set; } = new();

    /// <summary>Address of the report.</summary>
    public string Back => $"/{Partnership}/cases/{Reference}/report";

    /// <summary>Calls it back.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the report.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Reference = Reference }, ct);

        Done("The report is back in drafting. Signatures given so far no longer count. The next version goes to the chair first.");
        return Redirect(Back);
    }
}
