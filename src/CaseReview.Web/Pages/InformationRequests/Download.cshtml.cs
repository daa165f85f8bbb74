using CaseReview.Application.InformationRequests;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.InformationRequests;

/// <summary>Sends one document of a request. Always as a download of no particular type, so that no browser shows or runs it in our name.</summary>
public sealed class DownloadModel : CaseReviewPage
{
    /// <summary>The request's number.</summary>
    [FromRoute(Name = "number")]
    public int Number { get; set; }

    /// <summary>The document.</summary>
    [FromRoute(Name = "id")]
    public Guid Id { get; set; }

    /// <summary>Sends it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The file.</returns>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var document = await Mediator.Send(new DownloadRequestDocument(Number, Id), ct);
        return File(document.Content, "application/octet-stream", document.FileName);
    }
}
