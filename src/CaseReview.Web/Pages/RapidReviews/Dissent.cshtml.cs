using CaseReview.Application.Common;
using CaseReview.Application.RapidReviews;
using CaseReview.Domain.RapidReviews;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CaseReview.Web.Pages.RapidReviews;

/// <summary>Records a dissent after the meeting.</summary>
public sealed class DissentModel : CasePage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public RecordDissent Form { get; set; } = new();

    /// <summary>The rapid review.</summary>
    public RapidReviewView View { get; private set; } = null!;

    /// <summary>Those who had a say.</summary>
    public IEnumerable<SelectListItem> People => View.Review!.DecisionMakers.Select(x => new SelectListItem($"{x.Person}, {x.Agency}", x.Person));

    /// <summary>The criteria that the meeting answered.</summary>
    public IEnumerable<SelectListItem> Criteria => View.Review!.Criteria.OrderBy(x => x.Criterion).Select(x => new SelectListItem(x.Criterion.Words(), x.Criterion.ToString()));

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        View = await Mediator.Send(new GetRapidReview(Reference), ct);
        if (!View.MayDissent)
        {
            throw new NotFound("decision from which a dissent can be recorded");
        }
    }

    /// <summary>Shows the form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Records it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The decision log.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Reference = Reference }, ct);
        Done("The dissent is recorded. The report is not complete until it says so too.");
        return Redirect($"/{Partnership}/cases/{Reference}/rapid-review/decision");
    }
}
