using CaseReview.Application.Challenges;
using CaseReview.Application.Common;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Challenges;

/// <summary>Records what an agency answered.</summary>
public sealed class AnswerModel : CasePage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public AnswerChallenge Form { get; set; } = new();

    /// <summary>Number of the challenge.</summary>
    [FromQuery(Name = "number")]
    public int Number { get; set; }

    /// <summary>The challenge.</summary>
    public ChallengeLine Asked { get; private set; } = null!;

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        Asked = (await Mediator.Send(new GetChallenges(Reference), ct)).Challenges.FirstOrDefault(x => x.Number == Number) ?? throw new NotFound("challenge");
    }

    /// <summary>Shows the form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Records it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The challenges.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Reference = Reference, Number = Number }, ct);
        Done("The answer is recorded.");
        return Redirect($"/{Partnership}/cases/{Reference}/challenges");
    }
}
