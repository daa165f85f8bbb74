using CaseReview.Application.Notifications;
using CaseReview.Application.Reports;
using CaseReview.Domain.Reports;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Notifications;

/// <summary>The PDF of the criteria-not-met record, or a page that says it is being prepared.</summary>
public sealed class NotMetPdfModel : CasePage
{
    /// <summary>Gives the file.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The file, or the page.</returns>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var file = await Mediator.Send(new GetPrintout(Reference, PrintoutKind.NotMetRecord, WhenNotMetWritten_PrintIt.OnlyVersion), ct);
        return file is null ? Page() : File(file.Pdf, "application/pdf", file.FileName);
    }
}
