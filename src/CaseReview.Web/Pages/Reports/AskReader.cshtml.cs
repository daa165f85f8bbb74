using CaseReview.Application.AccuracyRounds;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Reports;

/// <summary>Asks somebody besides to check the draft.</summary>
public sealed class AskReaderModel : CasePage
{
    /// <summary>Whom.</summary>
    [BindProperty]
    public AskToCheckAccuracy Form { get; set; } = new();

    /// <summary>Address of the accuracy check.</summary>
    public string Back => $"/{Partnership}/cases/{Reference}/report/accuracy";

    /// <summary>Asks.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the accuracy check.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var asked = await Mediator.Send(Form with { Reference = Reference }, ct);

        Done(asked ? $"{Form.Person} gets an email with a link." : $"{Form.Email} had been asked already. Nothing was sent again.");
        return Redirect(Back);
    }
}
