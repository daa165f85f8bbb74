using CaseReview.Application.Documents;
using CaseReview.Application.Submissions;
using CaseReview.Domain.Documents;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Submissions;

/// <summary>Chooses which documents of the case go to the national Panel with the report.</summary>
public sealed class AnnexesModel : CasePage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public ChooseAnnexes Form { get; set; } = new();

    /// <summary>The documents of the case.</summary>
    public IReadOnlyList<DocumentRow> Documents { get; private set; } = [];

    /// <summary>Documents that were chosen and that the virus check has refused since.</summary>
    public IReadOnlyList<string> Refused { get; private set; } = [];

    /// <summary>The submission.</summary>
    public string Back => $"/{Partnership}/cases/{Reference}/report/submission";

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        var all = await Mediator.Send(new ListDocuments(Reference), ct);
        Documents = [.. all.Where(x => x.Scan is not ScanResult.Infected)];
        var chosen = (await Mediator.Send(new GetSubmission(Reference), ct)).Submission?.Annexes ?? [];
        Refused = [.. all.Where(x => x.Scan is ScanResult.Infected && chosen.Contains(x.Id)).Select(x => x.FileName)];
    }

    /// <summary>Shows those chosen.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>When filled.</returns>
    public async Task OnGetAsync(CancellationToken ct) =>
        Form = new ChooseAnnexes { Documents = (await Mediator.Send(new GetSubmission(Reference), ct)).Submission?.Annexes ?? [] };

    /// <summary>Saves the choice.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the submission.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Reference = Reference }, ct);

        Done(Form.Documents.Count == 0 ? "No documents go with the report." : "The annexes are chosen.");
        return Redirect(Back);
    }
}
