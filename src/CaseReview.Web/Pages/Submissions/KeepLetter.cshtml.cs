using CaseReview.Application.Submissions;
using CaseReview.Domain.Submissions;
using CaseReview.Web.Pages.Documents;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Submissions;

/// <summary>Keeps a letter to or from the national Panel: a chase and what the partners decided begin with a draft (D-NP-05, D-NP-07).</summary>
[RequestSizeLimit(UploadedFiles.RequestLimit)]
[RequestFormLimits(MultipartBodyLengthLimit = UploadedFiles.RequestLimit)]
public sealed class KeepLetterModel : CasePage
{
    /// <summary>What it is, when the page is opened for that; null lets the person choose.</summary>
    [FromQuery(Name = "kind")]
    public PanelLetterKind? Asked { get; set; }

    /// <summary>What it is: a chase or a decision, or null for any other letter.</summary>
    public PanelLetterKind? Kind => Asked is PanelLetterKind.Chase or PanelLetterKind.Decision ? Asked : null;

    /// <summary>The form.</summary>
    [BindProperty]
    public KeepPanelLetter Form { get; set; } = new();

    /// <summary>The submission.</summary>
    public string Back => $"/{Partnership}/cases/{Reference}/report/submission";

    /// <summary>Shows the form, with a draft where there is one.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>When filled.</returns>
    public async Task OnGetAsync(CancellationToken ct) =>
        Form = Kind is { } kind ? new KeepPanelLetter { Text = await Mediator.Send(new DraftPanelLetter(Reference, kind), ct) } : new KeepPanelLetter();

    /// <summary>Records it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the letters.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Reference = Reference, Kind = Kind ?? Form.Kind, Files = await UploadedFiles.Read(Request, "Form.Files", ct) }, ct);

        Done(Kind is PanelLetterKind.Chase ? "The chase is recorded." : "The letter is recorded.");
        return Redirect($"{Back}/dialogue");
    }
}
