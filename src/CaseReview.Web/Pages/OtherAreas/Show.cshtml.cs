using CaseReview.Application.OtherAreas;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.OtherAreas;

/// <summary>The other areas that a case touches.</summary>
public sealed class ShowModel : CasePage
{
    /// <summary>What it shows.</summary>
    public Application.OtherAreas.OtherAreas View { get; private set; } = null!;

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        View = await Mediator.Send(new GetOtherAreas(Reference), ct);
    }

    /// <summary>Shows them.</summary>
    public void OnGet()
    {
    }

    /// <summary>Takes one off the case.</summary>
    /// <param name="number">Its number on the case.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The same page.</returns>
    public async Task<IActionResult> OnPostAsync(int number, CancellationToken ct)
    {
        await Mediator.Send(new RemoveOtherArea(Reference, number), ct);
        Done("The area is removed from this case. The history keeps it.");
        return Redirect($"/{Partnership}/cases/{Reference}/areas");
    }
}
