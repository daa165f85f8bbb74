using CaseReview.Application.People;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.People;

/// <summary>The children, family members and other people of a case.</summary>
public sealed class ShowModel : CasePage
{
    /// <summary>Whose reading of the case is to end.</summary>
    [BindProperty]
    public EndReading Form { get; set; } = new();

    /// <summary>The people.</summary>
    public PeopleView View { get; private set; } = null!;

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        View = await Mediator.Send(new GetPeople(Reference), ct);
    }

    /// <summary>Ends that somebody reads the case.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The same page.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var name = await Mediator.Send(Form with { Reference = Reference }, ct);
        Done($"{name} no longer reads this case.");
        return Redirect($"/{Partnership}/cases/{Reference}/people");
    }
}
