using CaseReview.Application.Notifications;
using CaseReview.Domain.Notifications;
using CaseReview.Domain.Partnerships;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Notifications;

/// <summary>Records that the authority notified the national Panel.</summary>
public sealed class SentModel : CasePage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public RecordNotificationSent Form { get; set; } = new();

    /// <summary>Shows the form. The national service passes a notification on, so the others are ticked.</summary>
    public void OnGet() => Form = Form with { AlsoTo = Enum.GetValues<NotificationRecipient>() };

    /// <summary>Records it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The page it came from.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Reference = Reference }, ct);
        Done($"The notification is recorded. Record the copy when it reaches the {OwnWords.Within(Term.BusinessUnit)}.");
        return Redirect($"/{Partnership}/cases/{Reference}/notification");
    }
}
