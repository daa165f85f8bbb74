using CaseReview.Application.AgencyReturns;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.AgencyReturns;

/// <summary>Sends a return back with what is missing and a new date.</summary>
public sealed class SendBackModel : ReturnPage
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public SendReturnBack Form { get; set; } = new();

    /// <summary>Sends it back.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the board.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Reference = Reference, Number = Number }, ct);

        return ToBoard("Sent back. The lead gets an email with a link and what is missing.");
    }
}
