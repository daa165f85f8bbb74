using CaseReview.Application.Submissions;

namespace CaseReview.Web.Pages.Submissions;

/// <summary>The dialogue with the national Panel on a case, in date order (D-NP-07).</summary>
public sealed class DialogueModel : CasePage
{
    /// <summary>The dialogue.</summary>
    public PanelDialogueView View { get; private set; } = null!;

    /// <summary>The submission.</summary>
    public string Back => $"/{Partnership}/cases/{Reference}/report/submission";

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        View = await Mediator.Send(new GetPanelDialogue(Reference), ct);
    }

    /// <summary>Shows it.</summary>
    public void OnGet()
    {
    }
}
