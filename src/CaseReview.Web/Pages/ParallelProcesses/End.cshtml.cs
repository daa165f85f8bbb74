using CaseReview.Application.ParallelProcesses;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.ParallelProcesses;

/// <summary>Ends a process.</summary>
public sealed class EndModel : ProcessPage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public EndProcess Form { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Ends it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The processes.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        Back($"The end of the {await Mediator.Send(Form with { Reference = Reference, Number = Number }, ct)} is recorded.");
}
