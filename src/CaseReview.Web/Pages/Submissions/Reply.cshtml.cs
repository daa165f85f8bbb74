using CaseReview.Application.Submissions;
using CaseReview.Domain.Partnerships;
using CaseReview.Web.Pages.Documents;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Submissions;

/// <summary>Records the national Panel's reply, which is passed on at once (D-NP-05, D-NP-06).</summary>
[RequestSizeLimit(UploadedFiles.RequestLimit)]
[RequestFormLimits(MultipartBodyLengthLimit = UploadedFiles.RequestLimit)]
public sealed class ReplyModel : CasePage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public RecordPanelReply Form { get; set; } = new();

    /// <summary>The submission.</summary>
    public string Back => $"/{Partnership}/cases/{Reference}/report/submission";

    /// <summary>Shows the form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Records it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the submission.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Reference = Reference, Files = await UploadedFiles.Read(Request, "Form.Files", ct) }, ct);

        Done($"The Panel’s reply is recorded. The {OwnWords.Within(Term.GroupChair)}, the {OwnWords.Many(Term.AccountableOfficer)} or their deputies and the {OwnWords.Within(Term.IndependentChair)} have been told.");
        return Redirect(Back);
    }
}
