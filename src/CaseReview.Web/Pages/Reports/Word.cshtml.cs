using CaseReview.Application.Reports;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Reports;

/// <summary>The report as a Word document: a version, or the text as it is being written.</summary>
public sealed class WordModel : CasePage
{
    /// <summary>Number of the version, from the address; none for the working text.</summary>
    [FromRoute(Name = "number")]
    public int? Number { get; set; }

    /// <summary>Gives the file.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The file.</returns>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var file = await Mediator.Send(new DownloadReport(Reference, Number), ct);
        return File(file.Content, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", file.FileName);
    }
}
