using CaseReview.Application.AgencyReturns;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.AgencyReturns;

/// <summary>Records why a return is late.</summary>
public sealed class RecordReasonModel : ReturnPage
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public RecordLateReason Form { get; set; } = new();

    /// <summary>Records the reason.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the board.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Reference = Reference, Number = Number }, ct);

        return ToBoard("The reason is recorded.");
    }
}
