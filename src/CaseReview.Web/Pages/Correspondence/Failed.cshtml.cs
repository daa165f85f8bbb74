using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Correspondence;

/// <summary>Messages of the partnership that were given up.</summary>
public sealed class FailedModel : CaseReviewPage
{
    /// <summary>Number of the page, from 1.</summary>
    [FromQuery(Name = "page")]
    public int Number { get; set; } = 1;

    /// <summary>The messages.</summary>
    public PagedList<MessageRow> Messages { get; private set; } = null!;

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct) => Messages = await Mediator.Send(new ListFailedMessages(Number), ct);

    /// <summary>Shows the messages.</summary>
    public void OnGet()
    {
    }

    /// <summary>Sends one again.</summary>
    /// <param name="message">The message.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>A redirect.</returns>
    public async Task<IActionResult> OnPostAsync([FromForm] Guid message, CancellationToken ct)
    {
        await Mediator.Send(new ResendMessage { MessageId = message }, ct);
        Done("The message is sent again.");
        return Redirect($"/{Partnership}/messages");
    }
}
