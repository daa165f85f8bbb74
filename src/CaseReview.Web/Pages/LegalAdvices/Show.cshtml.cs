using CaseReview.Application.LegalAdvices;
using CaseReview.Domain.LegalAdvices;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.LegalAdvices;

/// <summary>Legal advice on a case: what was asked and given, and a new question.</summary>
public sealed class ShowModel : CasePage
{
    /// <summary>A question.</summary>
    [BindProperty]
    public AskForLegalAdvice Form { get; set; } = new();

    /// <summary>What was asked and given.</summary>
    public IReadOnlyList<LegalAdvice> Advice { get; private set; } = [];

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        Advice = await Mediator.Send(new GetLegalAdvice(Reference), ct);
    }

    /// <summary>Shows it.</summary>
    public void OnGet()
    {
    }

    /// <summary>Asks.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>This page.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Reference = Reference }, ct);
        Done("The question is kept. Legal advisers who were added to the case are told that something is asked.");
        return Redirect($"/{Partnership}/cases/{Reference}/rapid-review/legal-advice");
    }
}
