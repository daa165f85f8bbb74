using CaseReview.Application.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CaseReview.Web.Pages.People;

/// <summary>Records what somebody answered about their independence.</summary>
public sealed class IndependenceModel : CasePage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public RecordIndependence Form { get; set; } = new();

    /// <summary>Whose independence can be recorded.</summary>
    public IReadOnlyList<SelectListItem> People { get; private set; } = [];

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        People = (await Mediator.Send(new GetAccess(Reference), ct)).People.AsItems();
    }

    /// <summary>Shows the form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Records them.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The page of who may not read the case; the dashboard for somebody who shut themselves out.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var result = await Mediator.Send(Form with { Reference = Reference }, ct);
        Done(result.Clear ? $"{result.Name} is independent of this case." : $"{result.Name} is shut out of case {Reference} from now on.");
        return Redirect(result.Own && !result.Clear ? $"/{Partnership}" : $"/{Partnership}/cases/{Reference}/people/access");
    }
}
