using CaseReview.Application.Timetables;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Timetables;

/// <summary>A member's own subscription to their deadlines.</summary>
public sealed class SubscribeModel : CaseReviewPage
{
    /// <summary>Since when it works; null when there is none.</summary>
    public DateTimeOffset? Since { get; private set; }

    /// <summary>The address, shown once when it is made.</summary>
    public string? Address { get; private set; }

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct) => Since = await Mediator.Send(new GetCalendarSubscription(), ct);

    /// <summary>Makes an address. The answer is no redirect: the address stands nowhere but on this page.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The page with the address.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Address = await Mediator.Send(new BeginCalendarSubscription(), ct);
        await LoadAsync(ct);
        return Page();
    }

    /// <summary>Stops the subscription.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>Back to the page.</returns>
    public async Task<IActionResult> OnPostRevokeAsync(CancellationToken ct)
    {
        await Mediator.Send(new RevokeCalendarSubscription(), ct);
        Done("The subscription has stopped. Your calendar gets nothing more from it.");
        return Redirect($"/{Partnership}/calendar");
    }
}
