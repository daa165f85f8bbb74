using CaseReview.Application.ChronologySheets;
using CaseReview.Web.Pages.Documents;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.OwnReturns;

/// <summary>Takes in a chronology that was written elsewhere.</summary>
[RequestSizeLimit(UploadedFiles.RequestLimit)]
[RequestFormLimits(MultipartBodyLengthLimit = UploadedFiles.RequestLimit)]
public sealed class UploadModel : OwnReturnPage
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public UploadChronology Form { get; set; } = new();

    /// <summary>Takes it in.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the preview.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var files = await UploadedFiles.Read(Request, "Form.File", ct);
        await Mediator.Send(new UploadChronology { File = files.Count == 0 ? null : files[0], Pasted = Form.Pasted }, ct);
        return Redirect(PreviewModel.Address);
    }
}
