using CaseReview.Application.InformationRequests;
using CaseReview.Domain.Partnerships;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.InformationRequests;

/// <summary>Records that the group was told how the request stands.</summary>
public sealed class UpdateModel : RequestPage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public TellGroupOfInformationRequest Form { get; set; } = new();

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
        return Return($"The update to the {OwnWords.Within(Term.Group)} is recorded.");
    }
}
