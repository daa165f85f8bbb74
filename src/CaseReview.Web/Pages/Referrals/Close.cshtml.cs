using CaseReview.Application.Referrals;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Referrals;

/// <summary>Records that the referrer was told, and closes the case.</summary>
public sealed class CloseModel : CasePage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public CloseReferral Form { get; set; } = new();

    /// <summary>The referral.</summary>
    public ReferralView View { get; private set; } = null!;

    /// <summary>Whether the product has told the referrer already.</summary>
    public bool IsTold => View.Referral.OutcomeGivenOn is not null;

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
        var closed = await Mediator.Send(Form with { Reference = Reference }, ct);
        Done(closed ? "The case is closed." : "The referral is closed. The case goes on with its review.");
        return Redirect($"/{Partnership}/cases/{Reference}/referral");
    }
}
