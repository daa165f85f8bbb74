using CaseReview.Application.Disagreements;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Disagreements;

/// <summary>Disagreements on a case: what was raised and how each ended, and a new one.</summary>
public sealed class ListModel : CasePage
{
    /// <summary>A new one.</summary>
    [BindProperty]
    public RaiseDisagreement Form { get; set; } = new();

    /// <summary>What was raised, and where one goes.</summary>
    public DisagreementsView View { get; private set; } = null!;

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        View = await Mediator.Send(new GetDisagreements(Reference), ct);
    }

    /// <summary>Shows them.</summary>
    public void OnGet()
    {
    }

    /// <summary>Raises one.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>This page.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var putTo = await Mediator.Send(Form with { Reference = Reference }, ct);
        Done($"The disagreement is put to {putTo}. It stands on the case until it is answered.");
        return Redirect($"/{Partnership}/cases/{Reference}/rapid-review/disagreements");
    }
}
