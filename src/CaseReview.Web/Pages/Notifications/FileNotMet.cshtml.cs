using CaseReview.Application.Notifications;
using CaseReview.Domain.Partnerships;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Notifications;

/// <summary>Files the full record of a negative decision.</summary>
public sealed class FileNotMetModel : CasePage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public FileNotMet Form { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Records it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The page it came from.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Reference = Reference }, ct);
        Done($"The record is filed. The {OwnWords.Within(Term.Group)} considers the case before it closes.");
        return Redirect($"/{Partnership}/cases/{Reference}/notification");
    }
}
