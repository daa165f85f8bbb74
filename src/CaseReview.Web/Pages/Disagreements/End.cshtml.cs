using CaseReview.Application.Common;
using CaseReview.Application.Disagreements;
using CaseReview.Domain.Disagreements;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Disagreements;

/// <summary>One disagreement, and how it ended.</summary>
public sealed class EndModel : CasePage
{
    /// <summary>How it ended.</summary>
    [BindProperty]
    public EndDisagreement Form { get; set; } = new();

    /// <summary>Which, from the address.</summary>
    [FromRoute]
    public int Number { get; set; }

    /// <summary>What may be done.</summary>
    public DisagreementsView View { get; private set; } = null!;

    /// <summary>The disagreement.</summary>
    public Disagreement One { get; private set; } = null!;

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        View = await Mediator.Send(new GetDisagreements(Reference), ct);
        One = View.All.FirstOrDefault(x => x.Number == Number) ?? throw new NotFound("disagreement");
    }

    /// <summary>Shows it.</summary>
    public void OnGet()
    {
    }

    /// <summary>Records how it ended.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The page of all of them.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Reference = Reference, Number = Number }, ct);
        Done("How the disagreement ended is recorded, and who raised it is told.");
        return Redirect($"/{Partnership}/cases/{Reference}/rapid-review/disagreements");
    }
}
