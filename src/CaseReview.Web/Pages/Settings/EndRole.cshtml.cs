using CaseReview.Application.Partnerships;
using CaseReview.Domain.Partnerships;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Settings;

/// <summary>Ends a role of a person.</summary>
public sealed class EndRoleModel : CaseReviewPage
{
    /// <summary>Number of the person, from the address.</summary>
    [FromRoute]
    public int Number { get; set; }

    /// <summary>The role, from the address.</summary>
    [FromRoute]
    public Role Role { get; set; }

    /// <summary>The form.</summary>
    [BindProperty]
    public EndRole Form { get; set; } = new();

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
        await Mediator.Send(Form with { Number = Number, Role = Role }, ct);
        Done("The role is ended.");
        return Redirect($"/{Partnership}/settings/people/{Number}");
    }
}
