using CaseReview.Application.AgencyReturns;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.AgencyReturns;

/// <summary>Takes a request back.</summary>
public sealed class NotRequiredModel : ReturnPage
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public MarkReturnNotRequired Form { get; set; } = new();

    /// <summary>Takes it back.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the board.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Reference = Reference, Number = Number }, ct);

        return ToBoard("The return is not required. Its link has stopped working.");
    }
}
