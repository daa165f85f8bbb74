using CaseReview.Application.Notifications;

namespace CaseReview.Web.Pages.Notifications;

/// <summary>What the national form asks, with the answers, to be copied there one by one.</summary>
public sealed class RecordModel : CasePage
{
    /// <summary>The record.</summary>
    public NotificationRecordView View { get; private set; } = null!;

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        View = await Mediator.Send(new GetNotificationRecord(Reference), ct);
    }

    /// <summary>Shows it.</summary>
    public void OnGet()
    {
    }
}
