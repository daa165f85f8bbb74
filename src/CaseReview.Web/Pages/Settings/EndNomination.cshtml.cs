using CaseReview.Application.Partnerships;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Settings;

/// <summary>Ends a nomination of a deputy.</summary>
public sealed class EndNominationModel : PersonFormPage
{
    /// <summary>Number of the deputy, from the address.</summary>
    [FromRoute]
    public int Deputy { get; set; }

    /// <summary>The form.</summary>
    [BindProperty]
    public EndNomination Form { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Records it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The person's page.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Number = Number, Deputy = Deputy }, ct);
        return BackToPerson("The nomination is ended.");
    }
}
