using CaseReview.Application.Common;
using CaseReview.Application.Reviews;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Reviews;

/// <summary>Ends one task: done, or not needed with the reason.</summary>
public sealed class EndTaskModel : CasePage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public EndReviewTask Form { get; set; } = new();

    /// <summary>Number of the task.</summary>
    [FromQuery(Name = "number")]
    public int Number { get; set; }

    /// <summary>The task.</summary>
    public ReviewTaskLine Line { get; private set; } = null!;

    /// <summary>The review.</summary>
    public string Back => $"/{Partnership}/cases/{Reference}/review";

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        var view = await Mediator.Send(new GetReviews(Reference), ct);
        Line = view.Reviews.SelectMany(x => x.Tasks).Concat(view.WithoutReview).FirstOrDefault(x => x.Task.Number == Number && view.MayManage) ?? throw new NotFound("task");
    }

    /// <summary>Shows the form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Ends it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the review.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Reference = Reference, Number = Number }, ct);
        Done("The task is recorded.");
        return Redirect(Back);
    }
}
