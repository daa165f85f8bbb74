using CaseReview.Application.Partnerships;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Settings;

/// <summary>Adds a person and invites them.</summary>
public sealed class AddPersonModel : CaseReviewPage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public AddPerson Form { get; set; } = new();

    /// <summary>Agencies to choose from: code and name.</summary>
    public IReadOnlyDictionary<string, string> Agencies { get; private set; } = new Dictionary<string, string>();

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await Mediator.Send(new CheckMayManageSettings(), ct);
        Agencies = await Mediator.Send(new ListAgencyNames(), ct);
    }

    /// <summary>Shows the form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Adds the person.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>Their page.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var number = await Mediator.Send(Form, ct);
        Done($"{Form.Name!.Trim()} is added. The invitation is on its way to {Form.Email!.Trim()}.");
        return Redirect($"/{Partnership}/settings/people/{number}");
    }
}
