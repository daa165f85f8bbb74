using CaseReview.Application.Partnerships;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Settings;

/// <summary>Ends a membership.</summary>
public sealed class EndMembershipModel : CaseReviewPage
{
    /// <summary>Number of the person, from the address.</summary>
    [FromRoute]
    public int Number { get; set; }

    /// <summary>The form.</summary>
    [BindProperty]
    public EndMembership Form { get; set; } = new();

    /// <summary>The person.</summary>
    public PersonView View { get; private set; } = null!;

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await Mediator.Send(new CheckMayManageSettings(), ct);
        View = await Mediator.Send(new GetPerson(Number), ct);
    }

    /// <summary>Shows the form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Records it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The person's page.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Number = Number }, ct);
        Done("The membership is ended.");
        return Redirect($"/{Partnership}/settings/people/{Number}");
    }
}
