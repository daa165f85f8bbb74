using CaseReview.Application.Notifications;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Notifications;

/// <summary>Records that the review of the circumstances was opened, with its body and Director.</summary>
public sealed class ReviewModel : NotificationPage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public OpenCircumstancesReview Form { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public void OnGet() =>
        Form = new OpenCircumstancesReview { Body = View.Arrangements.ReviewedBy, DirectorRole = View.Arrangements.Decider };

    /// <summary>Records it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The notification's page.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Reference = Reference }, ct);
        Done("The review of the circumstances is open. The authority’s decision comes next.");
        return Redirect($"/{Partnership}/cases/{Reference}/notification");
    }
}
