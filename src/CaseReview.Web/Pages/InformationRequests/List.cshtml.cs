using CaseReview.Application.Common;
using CaseReview.Application.InformationRequests;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.InformationRequests;

/// <summary>Other areas' requests: the standing list before the group, and those that are closed.</summary>
/// <param name="user">Who looks.</param>
public sealed class ListModel(ICurrentUser user) : CaseReviewPage
{
    /// <summary>Number of the page, from 1.</summary>
    [FromQuery(Name = "page")]
    public int Number { get; set; } = 1;

    /// <summary>Whether the closed ones show.</summary>
    [FromQuery(Name = "closed")]
    public bool Closed { get; set; }

    /// <summary>What it shows.</summary>
    public InformationRequestList View { get; private set; } = null!;

    /// <summary>Whether the person may log one.</summary>
    public bool MayLog => user.May(Permission.LogReferrals);

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct) => View = await Mediator.Send(new ListInformationRequests(Closed, Number), ct);

    /// <summary>Shows the list.</summary>
    public void OnGet()
    {
    }
}
