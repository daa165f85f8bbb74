using CaseReview.Application.RapidReviews;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.RapidReviews;

/// <summary>The draft minutes as a Word document.</summary>
public sealed class MinutesWordModel : CasePage
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>Gives the file.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The file.</returns>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var file = await Mediator.Send(new DownloadMinutes(Reference), ct);
        return File(file.Content, Docx, file.FileName);
    }
}
