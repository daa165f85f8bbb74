using CaseReview.Application.InformationRequests;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.InformationRequests;

/// <summary>Records that the asking partnership was told that it will be answered.</summary>
public sealed class AcknowledgeModel : RequestPage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public AcknowledgeInformationRequest Form { get; set; } = new();

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
        return Return("The acknowledgement is recorded. Put together what the agencies hold next.");
    }
}
