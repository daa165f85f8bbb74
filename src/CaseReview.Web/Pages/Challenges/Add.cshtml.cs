using CaseReview.Application.Challenges;
using CaseReview.Application.Partnerships;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CaseReview.Web.Pages.Challenges;

/// <summary>Records what was put to an agency.</summary>
public sealed class AddModel : CasePage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public PutChallenge Form { get; set; } = new();

    /// <summary>The agencies.</summary>
    public IReadOnlyList<SelectListItem> Agencies { get; private set; } = [];

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        Agencies = [.. (await Mediator.Send(new ListAgencyNames(), ct)).Select(x => new SelectListItem(x.Value, x.Key))];
    }

    /// <summary>Shows the form.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>A task.</returns>
    public async Task OnGetAsync(CancellationToken ct) =>
        Form = new PutChallenge { After = (await Mediator.Send(new GetChallenges(Reference), ct)).Challenges.Select(x => x.Number).DefaultIfEmpty().Max() };

    /// <summary>Records it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The challenges.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var agency = await Mediator.Send(Form with { Reference = Reference }, ct);
        Done($"What was put to {agency} is recorded. Its answer is to follow.");
        return Redirect($"/{Partnership}/cases/{Reference}/challenges");
    }
}
