using CaseReview.Application.Submissions;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Submissions;

/// <summary>Records what the partners decided when they looked at their decision again (D-NP-07).</summary>
public sealed class DecideAgainModel : CasePage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public DecideAgain Form { get; set; } = new();

    /// <summary>The dialogue so far.</summary>
    public PanelDialogueView View { get; private set; } = null!;

    /// <summary>The submission.</summary>
    public string Back => $"/{Partnership}/cases/{Reference}/report/submission";

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        View = await Mediator.Send(new GetPanelDialogue(Reference), ct);
    }

    /// <summary>Shows the form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Records it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the letter that tells the national Panel.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Reference = Reference }, ct);

        Done("The decision is recorded, and those who must know have been told. Tell the Panel next: a letter to begin with is filled in.");
        return Redirect($"{Back}/letters/new?kind=Decision");
    }
}
