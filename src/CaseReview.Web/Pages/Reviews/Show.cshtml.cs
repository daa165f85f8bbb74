using CaseReview.Application.Reviews;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Reviews;

/// <summary>The reviews of a case with their clocks and first tasks, or what is still to be done where none follows.</summary>
public sealed class ShowModel : CasePage
{
    /// <summary>The reviews.</summary>
    public ReviewsView View { get; private set; } = null!;

    /// <summary>Address of this page.</summary>
    public string Here => $"/{Partnership}/cases/{Reference}/review";

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        View = await Mediator.Send(new GetReviews(Reference), ct);
    }

    /// <summary>Shows them.</summary>
    public void OnGet()
    {
    }

    /// <summary>A task is to be done after all.</summary>
    /// <param name="number">Number of the task.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>This page.</returns>
    public async Task<IActionResult> OnPostReopenAsync([FromQuery] int number, CancellationToken ct)
    {
        await Mediator.Send(new ReopenReviewTask(Reference, number), ct);
        Done("The task is to be done again.");
        return Redirect(Here);
    }
}

/// <summary>Tasks as a table.</summary>
/// <param name="Tasks">The tasks.</param>
/// <param name="Here">Address of the page.</param>
/// <param name="MayManage">Whether the person may end them.</param>
public sealed record TaskTable(IReadOnlyList<ReviewTaskLine> Tasks, string Here, bool MayManage);
