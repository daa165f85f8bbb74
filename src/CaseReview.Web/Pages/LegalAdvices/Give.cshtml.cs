using CaseReview.Application.Common;
using CaseReview.Application.LegalAdvices;
using CaseReview.Domain.LegalAdvices;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.LegalAdvices;

/// <summary>Records legal advice that was asked for.</summary>
public sealed class GiveModel : CasePage
{
    /// <summary>The advice.</summary>
    [BindProperty]
    public GiveLegalAdvice Form { get; set; } = new();

    /// <summary>Which, from the address.</summary>
    [FromRoute]
    public int Number { get; set; }

    /// <summary>What was asked.</summary>
    public LegalAdvice Asked { get; private set; } = null!;

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        Asked = (await Mediator.Send(new GetLegalAdvice(Reference), ct)).FirstOrDefault(x => x.Number == Number) ?? throw new NotFound("legal advice");
    }

    /// <summary>Shows the form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Records it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The page of all advice.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Reference = Reference, Number = Number }, ct);
        Done("The advice is recorded.");
        return Redirect($"/{Partnership}/cases/{Reference}/rapid-review/legal-advice");
    }
}
