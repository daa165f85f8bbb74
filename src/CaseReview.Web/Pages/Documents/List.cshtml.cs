using System.Globalization;
using CaseReview.Application.Common;
using CaseReview.Application.Documents;
using CaseReview.Domain.Documents;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Documents;

/// <summary>The documents of a case, and adding more.</summary>
/// <param name="user">Who looks.</param>
[RequestSizeLimit(UploadedFiles.RequestLimit)]
[RequestFormLimits(MultipartBodyLengthLimit = UploadedFiles.RequestLimit)]
public sealed class ListModel(ICurrentUser user) : CasePage
{
    /// <summary>The documents.</summary>
    public IReadOnlyList<DocumentRow> Documents { get; private set; } = [];

    /// <summary>Whether the person may add some.</summary>
    public bool MayAdd => user.May(Permission.ManageCases);

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        Documents = await Mediator.Send(new ListDocuments(Reference), ct);
    }

    /// <summary>Shows the documents.</summary>
    public void OnGet()
    {
    }

    /// <summary>Adds files.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>A redirect.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var files = await UploadedFiles.Read(Request, "Form.Files", ct);
        await Mediator.Send(new AddDocuments { Reference = Reference, Files = files }, ct);
        Done(files.Count == 1 ? "1 document added." : $"{files.Count} documents added.");
        return Redirect($"/{Partnership}/cases/{Reference}/documents");
    }

    /// <summary>How a virus check stands, in words.</summary>
    /// <param name="scan">How it stands.</param>
    /// <returns>A phrase.</returns>
    public static string InWords(ScanResult scan) => scan switch
    {
        ScanResult.Clean => "Nothing found",
        ScanResult.Waiting => "Waiting. It can be opened when the check is done",
        ScanResult.Infected => "Refused: something was found. The file was not kept",
        _ => "Not scanned",
    };

    /// <summary>A size as people say it.</summary>
    /// <param name="bytes">Bytes.</param>
    /// <returns>"1.2 MB", "12 KB".</returns>
    public static string InWords(long bytes) => bytes >= 1024 * 1024
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024d / 1024d:0.0} MB")
        : string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, bytes / 1024)} KB");
}
