using CaseReview.Application.Partnerships;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Settings;

/// <summary>Nominates a deputy for an accountable officer (D-SIG-03).</summary>
public sealed class NominateDeputyModel : PersonFormPage
{
    /// <summary>Who may be chosen: number and name.</summary>
    public IReadOnlyDictionary<int, string> Others { get; private set; } = new Dictionary<int, string>();

    /// <summary>The form.</summary>
    [BindProperty]
    public NominateDeputy Form { get; set; } = new();

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        Others = await Mediator.Send(new ListPossibleDeputies(Number), ct);
    }

    /// <summary>Shows the form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Records it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The person's page.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Number = Number }, ct);
        return BackToPerson("The deputy is nominated.");
    }
}
