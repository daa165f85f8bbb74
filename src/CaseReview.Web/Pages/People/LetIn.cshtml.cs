using CaseReview.Application.Common;
using CaseReview.Application.People;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.People;

/// <summary>Lets somebody in again who was shut out.</summary>
public sealed class LetInModel : CasePage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public LetIn Form { get; set; } = new();

    /// <summary>Number of the member.</summary>
    [FromQuery(Name = "number")]
    public int Number { get; set; }

    /// <summary>Whom.</summary>
    public WallLine Who { get; private set; } = null!;

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        Who = (await Mediator.Send(new GetAccess(Reference), ct)).Walls.FirstOrDefault(x => x.Number == Number && x.LiftedAt is null) ?? throw new NotFound("person");
    }

    /// <summary>Shows the form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Does it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The page of who may not read the case.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var name = await Mediator.Send(Form with { Reference = Reference, Person = Number }, ct);
        Done($"{name} can read this case again.");
        return Redirect($"/{Partnership}/cases/{Reference}/people/access");
    }
}
