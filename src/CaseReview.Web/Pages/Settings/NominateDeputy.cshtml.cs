using CaseReview.Application.Partnerships;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Settings;

/// <summary>Nominates a deputy for an accountable officer (D-SIG-03).</summary>
public sealed class NominateDeputyModel : CaseReviewPage
{
    /// <summary>Number of the person, from the address.</summary>
    [FromRoute]
    public int Number { get; set; }

    /// <summary>Who may be chosen: number and name.</summary>
    public IReadOnlyDictionary<int, string> Others { get; private set; } = new Dictionary<int, string>();

    /// <summary>The form.</summary>
    [BindProperty]
    public NominateDeputy Form { get; set; } = new();

    /// <summary>The person.</summary>
    public PersonView View { get; private set; } = null!;

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await Mediator.Send(new CheckMayManageSettings(), ct);
        View = await Mediator.Send(new GetPerson(Number), ct);
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
        Done("The deputy is nominated.");
        return Redirect($"/{Partnership}/settings/people/{Number}");
    }
}
