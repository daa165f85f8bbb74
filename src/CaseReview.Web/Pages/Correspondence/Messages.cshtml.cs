using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Correspondence;

/// <summary>Who was told what about a case, and when.</summary>
public sealed class MessagesModel : CasePage
{
    /// <summary>Number of the page, from 1.</summary>
    [FromQuery(Name = "page")]
    public int Number { get; set; } = 1;

    /// <summary>The messages.</summary>
    public PagedList<MessageRow> Messages { get; private set; } = null!;

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        Messages = await Mediator.Send(new ListCaseMessages(Reference, Number), ct);
    }

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
        Done("The message is sent again. A link in the earlier one does not work any more.");
        return Redirect($"/{Partnership}/cases/{Reference}/messages");
    }
}
