using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Cases;

/// <summary>The cases of the partnership that the person may read.</summary>
public sealed class ListModel : CaseReviewPage
{
    /// <summary>Number of the page, from 1.</summary>
    [FromQuery(Name = "page")]
    public int Number { get; set; } = 1;

    /// <summary>Whether the closed ones show.</summary>
    [FromQuery(Name = "closed")]
    public bool Closed { get; set; }

    /// <summary>What it shows.</summary>
    public CaseList View { get; private set; } = null!;

    /// <summary>The rows.</summary>
    public PagedList<CaseCard> Cases => View.Cases;

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct) => View = await Mediator.Send(new ListCases(Number, Closed), ct);

    /// <summary>Shows the list.</summary>
    public void OnGet()
    {
    }
}
