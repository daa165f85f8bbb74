using CaseReview.Application.Registers;
using CaseReview.Web.Pages.Documents;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Registers;

/// <summary>Uploads an old register, and lists the imports there have been.</summary>
[RequestSizeLimit(UploadedFiles.RequestLimit)]
[RequestFormLimits(MultipartBodyLengthLimit = UploadedFiles.RequestLimit)]
public sealed class ListModel : CaseReviewPage
{
    /// <summary>The imports.</summary>
    public IReadOnlyList<RegisterLine> Imports { get; private set; } = [];

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct) => Imports = await Mediator.Send(new ListRegisters(), ct);

    /// <summary>Shows the page.</summary>
    public void OnGet()
    {
    }

    /// <summary>Takes a file in.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The import's page.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var files = await UploadedFiles.Read(Request, "Form.File", ct);
        var number = await Mediator.Send(new UploadRegister { File = files.Count == 0 ? null : files[0] }, ct);
        return Redirect($"/{Partnership}/settings/register/{number}");
    }
}
