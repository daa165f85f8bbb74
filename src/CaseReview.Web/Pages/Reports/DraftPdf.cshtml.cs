using CaseReview.Application.Reports;
using CaseReview.Domain.Reports;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Reports;

/// <summary>The PDF of the text as it is being written: asked for by a button, made by the worker.</summary>
public sealed class DraftPdfModel : CasePage
{
    /// <summary>Address of the report.</summary>
    public string Report => $"/{Partnership}/cases/{Reference}/report";

    /// <summary>Gives the file.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The file, or a page that says it is being prepared.</returns>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var file = await Mediator.Send(new GetPrintout(Reference, PrintoutKind.WorkingText, 0), ct);
        return file is null ? Page() : File(file.Pdf, "application/pdf", file.FileName);
    }

    /// <summary>Asks for it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the report.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(new PrintReportDraft(Reference), ct);

        Done("The PDF of the draft is being prepared. It takes a few seconds.");
        return Redirect($"{Report}#files");
    }
}
