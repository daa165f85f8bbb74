using CaseReview.Application.AgencyReturns;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.AgencyReturns;

/// <summary>Asks an agency that has returned further questions.</summary>
public sealed class FurtherModel : ReturnPage
{
    private const int Rows = 4;

    /// <summary>What is asked.</summary>
    [BindProperty]
    public AskFurtherQuestions Form { get; set; } = new();

    /// <summary>The questions shown: as typed, and blank ones up to four.</summary>
    public IReadOnlyList<string?> Shown => [.. Form.Questions, .. Enumerable.Repeat<string?>(null, Math.Max(0, Rows - Form.Questions.Count))];

    /// <summary>Asks them.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the board.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Reference = Reference, Number = Number }, ct);
        await LoadAsync(ct);

        return ToBoard($"Questions sent to {Return.Recipient} at {Return.Agency}.");
    }
}
