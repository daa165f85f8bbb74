using CaseReview.Application.InformationRequests;
using CaseReview.Domain.Partnerships;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.InformationRequests;

/// <summary>Ends a request.</summary>
public sealed class CloseModel : RequestPage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public CloseInformationRequest Form { get; set; } = new();

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
        return Return($"The request is closed, and no longer stands before the {OwnWords.Within(Term.Group)}.");
    }
}
