using CaseReview.Application.ParallelProcesses;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.ParallelProcesses;

/// <summary>Changes what is recorded of a process.</summary>
public sealed class ChangeModel : ProcessPage, IProcessForm
{
    /// <summary>The form.</summary>
    [BindProperty]
    public ChangeProcess Form { get; set; } = new();

    ProcessFields IProcessForm.Form => Form;

    /// <summary>Shows what is recorded.</summary>
    public void OnGet() => Form = new ChangeProcess
    {
        Version = Process.Version,
        Kind = Process.Facts.Kind,
        Body = Process.Facts.Body,
        OtherReference = Process.Facts.OtherReference,
        Contact = Process.Facts.Contact,
        BeganOn = Process.Facts.BeganOn,
        NextOn = Process.Facts.NextOn,
        NextWhat = Process.Facts.NextWhat,
        Holds = Process.HoldsPublication,
        HoldReason = Process.Facts.HoldReason,
        Notes = Process.Facts.Notes,
    };

    /// <summary>Saves it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The processes.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Reference = Reference, Number = Number }, ct);
        return Back("The process is saved.");
    }
}
