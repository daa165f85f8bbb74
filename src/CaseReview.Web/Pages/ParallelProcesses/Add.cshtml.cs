using CaseReview.Application.ParallelProcesses;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.ParallelProcesses;

/// <summary>Records a process beside the review.</summary>
public sealed class AddModel : CasePage, IProcessForm
{
    /// <summary>The form.</summary>
    [BindProperty]
    public RecordProcess Form { get; set; } = new();

    ProcessFields IProcessForm.Form => Form;

    /// <summary>Shows the form.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>A task.</returns>
    public async Task OnGetAsync(CancellationToken ct) =>
        Form = new RecordProcess { After = (await Mediator.Send(new GetProcesses(Reference), ct)).Processes.Select(x => x.Number).DefaultIfEmpty().Max() };

    /// <summary>Records it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The processes.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Reference = Reference }, ct);
        Done("The process is recorded.");
        return Redirect($"/{Partnership}/cases/{Reference}/parallel-processes");
    }
}
