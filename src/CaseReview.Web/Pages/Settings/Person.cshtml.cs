using CaseReview.Application.Partnerships;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Settings;

/// <summary>One person: roles, nominations, invitation.</summary>
public sealed class PersonModel : PersonPage
{
    /// <summary>Shows the person.</summary>
    public void OnGet()
    {
    }

    /// <summary>Sends the invitation again.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The page again.</returns>
    public async Task<IActionResult> OnPostInviteAsync(CancellationToken ct)
    {
        await Mediator.Send(new InvitePerson(Number), ct);
        return BackToPerson("Another invitation is on its way. The earlier link does not work any more.");
    }
}
