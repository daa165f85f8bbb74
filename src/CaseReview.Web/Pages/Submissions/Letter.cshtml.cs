using CaseReview.Application.Submissions;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Submissions;

/// <summary>Writes the covering letter of the submission.</summary>
public sealed class LetterModel : CasePage
{
    /// <summary>The letter.</summary>
    [BindProperty]
    public WriteCoveringLetter Form { get; set; } = new();

    /// <summary>The submission.</summary>
    public SubmissionView It { get; private set; } = null!;

    /// <summary>Address of the submission.</summary>
    public string Back => $"/{Partnership}/cases/{Reference}/report/submission";

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        It = await Mediator.Send(new GetSubmission(Reference), ct);
    }

    /// <summary>Shows the letter as written, or one to begin with.</summary>
    public void OnGet() => Form = new WriteCoveringLetter { Letter = It.Submission is { CoveringLetter.Length: > 0 } written ? written.CoveringLetter : It.ProposedLetter };

    /// <summary>Saves the letter.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the submission.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Reference = Reference }, ct);

        Done("The covering letter is saved. Its PDF is being prepared. Send both to the Panel, then record the submission.");
        return Redirect(Back);
    }
}
