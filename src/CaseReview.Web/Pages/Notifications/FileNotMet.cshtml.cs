using CaseReview.Application.Notifications;
using CaseReview.Domain.Partnerships;
using CaseReview.Web.Pages.Documents;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Notifications;

/// <summary>Writes, prints and files the full record of a negative decision.</summary>
[RequestSizeLimit(UploadedFiles.RequestLimit)]
[RequestFormLimits(MultipartBodyLengthLimit = UploadedFiles.RequestLimit)]
public sealed class FileNotMetModel : CasePage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public FileNotMet Form { get; set; } = new();

    /// <summary>Whether it was written before, so that there is something to print.</summary>
    public bool IsWritten { get; private set; }

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        var written = (await Mediator.Send(new GetNotification(Reference), ct)).Notification?.NotMet;
        IsWritten = written is not null;
        if (written is not null && HttpMethods.IsGet(Request.Method))
        {
            Form = new FileNotMet
            {
                Circumstances = written.Circumstances,
                Information = written.Information,
                Safeguarding = written.Safeguarding,
                NextSteps = written.NextSteps,
            };
        }
    }

    /// <summary>Shows the form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Saves it so far, and has it printed.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>This page.</returns>
    public async Task<IActionResult> OnPostWriteAsync(CancellationToken ct)
    {
        await Mediator.Send(
            new WriteNotMet
            {
                Reference = Reference,
                Circumstances = Form.Circumstances,
                Information = Form.Information,
                Safeguarding = Form.Safeguarding,
                NextSteps = Form.NextSteps,
            },
            ct);
        Done("The record is saved and is being printed. Put it on the child’s record, then file it here with the evidence.");
        return Redirect($"/{Partnership}/cases/{Reference}/notification/not-met");
    }

    /// <summary>Files it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The page it came from.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Reference = Reference, Files = await UploadedFiles.Read(Request, "Form.Files", ct) }, ct);
        Done($"The record is filed. The {OwnWords.Within(Term.Group)} considers the case before it closes.");
        return Redirect($"/{Partnership}/cases/{Reference}/notification");
    }
}
