using CaseReview.Application.Criteria;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Criteria;

/// <summary>Records what the group advises.</summary>
public sealed class AdviseModel : CasePage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public AdviseReview Form { get; set; } = new();

    /// <summary>The criteria.</summary>
    public CriteriaView View { get; private set; } = null!;

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        View = await Mediator.Send(new GetCriteria(Reference), ct);
    }

    /// <summary>Shows the form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Records it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The criteria.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Reference = Reference }, ct);
        Done("The advice is recorded. The decision is for those whom it advises.");
        return Redirect($"/{Partnership}/cases/{Reference}/criteria");
    }
}
