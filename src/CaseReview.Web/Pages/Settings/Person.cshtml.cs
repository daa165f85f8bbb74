using CaseReview.Application.Partnerships;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Settings;

/// <summary>One person: roles, nominations, invitation.</summary>
public sealed class PersonModel : CaseReviewPage
{
    /// <summary>Number of the person, from the address.</summary>
    [FromRoute]
    public int Number { get; set; }

    /// <summary>The person.</summary>
    public PersonView View { get; private set; } = null!;

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct) => View = await Mediator.Send(new GetPerson(Number), ct);

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
        Done("Another invitation is on its way. The earlier link does not work any more.");
        return Redirect($"/{Partnership}/settings/people/{Number}");
    }
}
