using CaseReview.Application.AgencyReturns;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.AgencyReturns;

/// <summary>A page about one agency's return.</summary>
public abstract class ReturnPage : CasePage
{
    /// <summary>Number of the request, from the address.</summary>
    [FromRoute(Name = "number")]
    public int Number { get; set; }

    /// <summary>The request and its return.</summary>
    public ReturnView Return { get; private set; } = null!;

    /// <summary>Address of the board.</summary>
    public string Board => $"/{Partnership}/cases/{Reference}/returns";

    /// <summary>Address of this return.</summary>
    public string Here => $"{Board}/{Number}";

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        Return = await Mediator.Send(new GetReturn(Reference, Number), ct);
    }

    /// <summary>Says what happened and goes to the board.</summary>
    /// <param name="message">What happened.</param>
    /// <returns>To the board.</returns>
    protected IActionResult ToBoard(string message)
    {
        Done(message);
        return Redirect(Board);
    }
}
