using CaseReview.Application.AgencyReturns;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.AgencyReturns;

/// <summary>Moves the date of a return.</summary>
public sealed class MoveDateModel : ReturnPage
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public MoveReturnDate Form { get; set; } = new();

    /// <summary>Moves the date.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the board.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Reference = Reference, Number = Number }, ct);

        return ToBoard("The date has moved. The lead gets an email with the new date.");
    }
}
