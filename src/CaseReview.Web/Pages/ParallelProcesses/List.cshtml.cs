using CaseReview.Application.Common;
using CaseReview.Application.ParallelProcesses;
using CaseReview.Domain.ParallelProcesses;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.ParallelProcesses;

/// <summary>The processes beside all reviews that the person may read.</summary>
public sealed class ListModel : CaseReviewPage
{
    /// <summary>Only of this kind.</summary>
    [FromQuery(Name = "kind")]
    public ProcessKind? Kind { get; set; }

    /// <summary>Only those that publication waits for.</summary>
    [FromQuery(Name = "holds")]
    public bool Holds { get; set; }

    /// <summary>Those that ended.</summary>
    [FromQuery(Name = "ended")]
    public bool Ended { get; set; }

    /// <summary>Number of the page, from 1.</summary>
    [FromQuery(Name = "page")]
    public int Number { get; set; } = 1;

    /// <summary>The rows.</summary>
    public PagedList<ProcessRow> Rows { get; private set; } = null!;

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct) => Rows = await Mediator.Send(new ListProcesses(Kind, Holds, Ended, Number), ct);

    /// <summary>Shows them.</summary>
    public void OnGet()
    {
    }
}
