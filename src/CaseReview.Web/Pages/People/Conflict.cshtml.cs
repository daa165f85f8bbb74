using CaseReview.Application.People;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.People;

/// <summary>Declares an own conflict, which shuts the person out.</summary>
public sealed class ConflictModel : CasePage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public DeclareConflict Form { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Declares it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The dashboard: the case is closed to them.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Reference = Reference }, ct);
        Done($"Your conflict is recorded. Case {Reference} is closed to you from now on.");
        return Redirect($"/{Partnership}");
    }
}
