using CaseReview.Application.AgencyReturns;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.AgencyReturns;

/// <summary>One agency's return, to read and to check.</summary>
public sealed class ShowModel : ReturnPage
{
    /// <summary>What the reader may do with it.</summary>
    public ReturnsBoard Rights { get; private set; } = null!;

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        Rights = await Mediator.Send(new GetReturnsBoard(Reference), ct);
    }

    /// <summary>Accepts the return.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the board.</returns>
    public async Task<IActionResult> OnPostAcceptAsync(CancellationToken ct)
    {
        await Mediator.Send(new AcceptReturn(Reference, Number), ct);

        return ToBoard("Return accepted.");
    }

    /// <summary>Marks the return as read by the report's author.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>Back to the return.</returns>
    public async Task<IActionResult> OnPostReadAsync(CancellationToken ct)
    {
        await Mediator.Send(new MarkReturnRead(Reference, Number), ct);

        Done("Marked as read. The report can be finished when every return is read.");
        return Redirect(Here);
    }
}
