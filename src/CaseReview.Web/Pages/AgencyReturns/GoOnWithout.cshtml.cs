using CaseReview.Application.AgencyReturns;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.AgencyReturns;

/// <summary>The chair goes on without a return.</summary>
public sealed class GoOnWithoutModel : ReturnPage
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public GoOnWithoutReturn Form { get; set; } = new();

    /// <summary>Goes on without.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the board.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Reference = Reference, Number = Number }, ct);

        return ToBoard("Going on without this return. The report prints the explanation.");
    }
}
