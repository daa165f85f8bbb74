using CaseReview.Application.Notifications;
using CaseReview.Domain.Partnerships;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Notifications;

/// <summary>Records that those who discussed the incident disagree.</summary>
public sealed class DisagreeModel : NotificationPage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public RecordDispute Form { get; set; } = new();

    /// <summary>Who helps when they disagree.</summary>
    public Term Helps => Enum.Parse<Term>(View.Arrangements.DisputesTo.ToString());

    /// <summary>Shows the form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Records it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The notification's page.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Reference = Reference }, ct);
        Done("The disagreement is recorded, and help was asked for. The clock runs on.");
        return Redirect($"/{Partnership}/cases/{Reference}/notification");
    }
}
