using CaseReview.Application.Common;
using CaseReview.Application.Histories;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Histories;

/// <summary>The history of a case: every step, who did it and when.</summary>
public sealed class ShowModel : CasePage
{
    /// <summary>Number of the page, from 1.</summary>
    [FromQuery(Name = "page")]
    public int Number { get; set; } = 1;

    /// <summary>The steps, newest first.</summary>
    public PagedList<HistoryLine> History { get; private set; } = null!;

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        History = await Mediator.Send(new GetHistory(Reference, Number), ct);
    }

    /// <summary>Shows the history.</summary>
    public void OnGet()
    {
    }
}
