using CaseReview.Application.Notifications;

namespace CaseReview.Web.Pages.Notifications;

/// <summary>A page about the notification of a case.</summary>
public abstract class NotificationPage : CasePage
{
    /// <summary>Referral and notification, with the partnership's arrangements.</summary>
    public NotificationView View { get; private set; } = null!;

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        View = await Mediator.Send(new GetNotification(Reference), ct);
    }
}
