using CaseReview.Application.Referrals;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Referrals;

/// <summary>Records what those who decide after the group have decided.</summary>
public sealed class DecideModel : CasePage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public RatifyReferral Form { get; set; } = new();

    /// <summary>The referral.</summary>
    public ReferralView View { get; private set; } = null!;

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        View = await Mediator.Send(new GetReferral(Reference), ct);
    }

    /// <summary>Shows the form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Records it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the referral.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Reference = Reference }, ct);
        Done("The decision is recorded. Tell the referrer.");
        return Redirect($"/{Partnership}/cases/{Reference}/referral");
    }
}
