using CaseReview.Application.AgencyReturns;
using CaseReview.Domain.ReturnTemplates;
using CaseReview.Web.Pages.Documents;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.OwnReturns;

/// <summary>Documents attached to the return, and adding more.</summary>
[RequestSizeLimit(UploadedFiles.RequestLimit)]
[RequestFormLimits(MultipartBodyLengthLimit = UploadedFiles.RequestLimit)]
public sealed class AttachModel : OwnReturnPage
{
    /// <inheritdoc />
    public override IActionResult OnGet() => It.Of(FormPart.Documents) is null ? Redirect(Home) : base.OnGet();

    /// <summary>Attaches files.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the same page.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var files = await UploadedFiles.Read(Request, "Form.Files", ct);
        await Mediator.Send(new AttachToReturn { Files = files }, ct);

        Done(files.Count == 1 ? "1 document attached." : $"{files.Count} documents attached.");
        return Redirect(Home + "/documents");
    }
}
