using CaseReview.Application.Notifications;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Notifications;

/// <summary>Chooses the children on the notification.</summary>
public sealed class RecordChildrenModel : CasePage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public ChooseNotifiedChildren Form { get; set; } = new();

    /// <summary>The record.</summary>
    public NotificationRecordView View { get; private set; } = null!;

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        View = await Mediator.Send(new GetNotificationRecord(Reference), ct);
    }

    /// <summary>Shows those chosen.</summary>
    public void OnGet() => Form = new ChooseNotifiedChildren { Numbers = View.Children };

    /// <summary>Saves the choice.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The record.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Reference = Reference }, ct);
        Done("The children are chosen.");
        return Redirect($"/{Partnership}/cases/{Reference}/notification/record");
    }
}
