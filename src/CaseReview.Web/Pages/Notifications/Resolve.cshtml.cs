using CaseReview.Application.Notifications;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Notifications;

/// <summary>Records how a disagreement was resolved.</summary>
public sealed class ResolveModel : CasePage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public ResolveDispute Form { get; set; } = new();

    /// <summary>The notification, with the partnership's arrangements.</summary>
    public NotificationView View { get; private set; } = null!;

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        View = await Mediator.Send(new GetNotification(Reference), ct);
    }

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
        Done("It is recorded how the disagreement was resolved.");
        return Redirect($"/{Partnership}/cases/{Reference}/notification");
    }
}
