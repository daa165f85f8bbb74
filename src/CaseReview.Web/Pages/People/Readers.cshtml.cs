using CaseReview.Application.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CaseReview.Web.Pages.People;

/// <summary>Adds somebody to the case, who reads it from then on.</summary>
public sealed class ReadersModel : CasePage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public LetReadCase Form { get; set; } = new();

    /// <summary>Who can be added.</summary>
    public IReadOnlyList<SelectListItem> People { get; private set; } = [];

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        People = (await Mediator.Send(new ListPossibleReaders(Reference), ct)).AsItems();
    }

    /// <summary>Adds them.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The people's page.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var name = await Mediator.Send(Form with { Reference = Reference }, ct);
        Done($"{name} can now read this case.");
        return Redirect($"/{Partnership}/cases/{Reference}/people");
    }
}
