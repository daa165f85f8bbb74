using CaseReview.Application.InformationRequests;
using CaseReview.Domain.Common;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.InformationRequests;

/// <summary>Records that the information was supplied: first it is shown back, then recorded.</summary>
/// <param name="clock">Now, to offer.</param>
public sealed class SupplyModel(TimeProvider clock) : RequestPage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public SupplyInformation Form { get; set; } = new();

    /// <summary>Whether the page shows back what will be recorded.</summary>
    public bool Checking { get; private set; }

    /// <summary>Whether a reason for lateness is asked for.</summary>
    public bool AsksWhyLate => Asked.IsLateAt(clock.GetUtcNow());

    /// <summary>Shows the form, with the contact who asked.</summary>
    public void OnGet() => Form = new SupplyInformation { To = Asked.From.Contact, At = UkClock.ToLocal(clock.GetUtcNow()) };

    /// <summary>Shows back what will be recorded; nothing is saved.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The check page.</returns>
    public async Task<IActionResult> OnPostCheckAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Number = Number, Checked = false }, ct);
        await LoadAsync(ct);
        Checking = true;
        return Page();
    }

    /// <summary>Shows the form again with what was typed.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The form.</returns>
    public async Task<IActionResult> OnPostChangeAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        return Page();
    }

    /// <summary>Records it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The request's page.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Number = Number, Checked = true }, ct);
        return Return("The information is recorded as supplied. The request stays open until what it was asked for is concluded.");
    }
}
