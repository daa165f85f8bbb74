using CaseReview.Application.ParallelProcesses;
using CaseReview.Application.Partnerships;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CaseReview.Web.Pages.ParallelProcesses;

/// <summary>Records that an agency was asked for information for a process, and gave it.</summary>
public sealed class InformationModel : ProcessPage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public RecordInformation Form { get; set; } = new();

    /// <summary>The agencies.</summary>
    public IReadOnlyList<SelectListItem> Agencies { get; private set; } = [];

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        Agencies = [.. (await Mediator.Send(new ListAgencyNames(), ct)).Select(x => new SelectListItem(x.Value, x.Key))];
    }

    /// <summary>Shows the form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Records it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The processes.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        Back($"What {await Mediator.Send(Form with { Reference = Reference, Number = Number }, ct)} was asked for and gave is recorded.");
}
