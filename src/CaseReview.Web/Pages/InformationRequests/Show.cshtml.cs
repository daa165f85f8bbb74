using CaseReview.Application.Common;
using CaseReview.Application.InformationRequests;
using CaseReview.Web.Pages.Documents;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.InformationRequests;

/// <summary>One request: what is asked, what each agency gave, what went out, what is attached, when the group was told.</summary>
/// <param name="user">Who looks.</param>
[RequestSizeLimit(UploadedFiles.RequestLimit)]
[RequestFormLimits(MultipartBodyLengthLimit = UploadedFiles.RequestLimit)]
public sealed class ShowModel(ICurrentUser user) : RequestPage
{
    /// <summary>Whether the person may work on it.</summary>
    public bool MayWork => user.May(Permission.ManageCases) && Asked.IsOpen;

    /// <summary>Shows it.</summary>
    public void OnGet()
    {
    }

    /// <summary>Attaches files.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>This page.</returns>
    public async Task<IActionResult> OnPostAttachAsync(CancellationToken ct)
    {
        var files = await UploadedFiles.Read(Request, "Form.Files", ct);
        await Mediator.Send(new AttachToInformationRequest { Number = Number, Files = files }, ct);
        return Return(files.Count == 1 ? "1 document attached." : $"{files.Count} documents attached.");
    }
}
