using CaseReview.Application.Cases;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CaseReview.Web.Pages.Cases;

/// <summary>Names who leads the case.</summary>
public sealed class LeadModel : CasePage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public NameLead Form { get; set; } = new();

    /// <summary>Who can lead it.</summary>
    public IReadOnlyList<SelectListItem> People { get; private set; } = [];

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        People = (await Mediator.Send(new ListPossibleLeads(Reference), ct)).AsItems(Case.Lead);
    }

    /// <summary>Shows the form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Saves it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The case.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Done($"{await Mediator.Send(Form with { Reference = Reference }, ct)} leads this case.");
        return Redirect($"/{Partnership}/cases/{Reference}");
    }
}
