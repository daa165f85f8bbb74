using CaseReview.Application.Partnerships;
using CaseReview.Domain.Partnerships;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Settings;

/// <summary>Ends a role of a person.</summary>
public sealed class EndRoleModel : PersonFormPage
{
    /// <summary>The role, from the address.</summary>
    [FromRoute]
    public Role Role { get; set; }

    /// <summary>The form.</summary>
    [BindProperty]
    public EndRole Form { get; set; } = new();

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
        return BackToPerson("The role is ended.");
    }
}
