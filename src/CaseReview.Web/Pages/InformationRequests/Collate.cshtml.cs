using CaseReview.Application.InformationRequests;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.InformationRequests;

/// <summary>Keeps what an agency gives towards the answer.</summary>
public sealed class CollateModel : RequestPage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public CollateInformation Form { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Records it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The request's page.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Number = Number }, ct);
        return Return($"What {Form.Agency} gave is kept.");
    }
}
