using CaseReview.Application.Partnerships;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Settings;

/// <summary>Adds an agency.</summary>
public sealed class AddAgencyModel : CaseReviewPage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public AddAgency Form { get; set; } = new();

    /// <inheritdoc />
    public override Task LoadAsync(CancellationToken ct) => Mediator.Send(new CheckMayManageSettings(), ct);

    /// <summary>Shows the form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Adds it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The list.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form, ct);
        Done($"{Form.Name!.Trim()} is added. Add the person who answers for it next.");
        return Redirect($"/{Partnership}/settings/agencies");
    }
}
