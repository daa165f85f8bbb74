using CaseReview.Application.Reports;
using CaseReview.Domain.Reports;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Reports;

/// <summary>The PDF of a version, or a page that says it is being prepared.</summary>
public sealed class DownloadModel : CasePage
{
    /// <summary>Number of the version, from the address.</summary>
    [FromRoute(Name = "number")]
    public int Number { get; set; }

    /// <summary>Gives the file.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The file, or the page.</returns>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var kind = Request.Path.Value!.EndsWith("/covering-letter", StringComparison.Ordinal) ? PrintoutKind.CoveringLetter : PrintoutKind.Report;
        var file = await Mediator.Send(new GetPrintout(Reference, kind, Number), ct);
        return file is null ? Page() : File(file.Pdf, "application/pdf", file.FileName);
    }
}
