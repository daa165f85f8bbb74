using CaseReview.Application.InformationRequests;
using CaseReview.Domain.InformationRequests;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.InformationRequests;

/// <summary>A page of one request for information.</summary>
public abstract class RequestPage : CaseReviewPage
{
    /// <summary>The request's number, from the address.</summary>
    [FromRoute(Name = "number")]
    public int Number { get; set; }

    /// <summary>What it shows.</summary>
    public InformationRequestView View { get; private set; } = null!;

    /// <summary>The request.</summary>
    public InformationRequest Asked => View.Request;

    /// <summary>Address of the request's own page.</summary>
    public string Home => $"/{Partnership}/requests/{Number}";

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct) => View = await Mediator.Send(new GetInformationRequest(Number), ct);

    /// <summary>Says what was done and goes to the request's page.</summary>
    /// <param name="message">What was done.</param>
    /// <returns>A redirect.</returns>
    protected IActionResult Return(string message)
    {
        Done(message);
        return Redirect(Home);
    }
}
