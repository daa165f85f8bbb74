using CaseReview.Application.Common;
using CaseReview.Application.Referrals;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Referrals;

/// <summary>Referrals that agencies are writing, that wait for approval, and that have ended.</summary>
public sealed class ListModel : CaseReviewPage
{
    /// <summary>Page of the list, from 1.</summary>
    [FromQuery(Name = "page")]
    public int Number { get; set; } = 1;

    /// <summary>The forms.</summary>
    public PagedList<ReferralFormRow> Forms { get; private set; } = null!;

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct) => Forms = await Mediator.Send(new ListReferralForms(Number), ct);

    /// <summary>Shows the list.</summary>
    public void OnGet()
    {
    }

    /// <summary>Sends whoever is next a new link.</summary>
    /// <param name="number">The form.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>This page.</returns>
    public async Task<IActionResult> OnPostResendAsync(int number, CancellationToken ct)
    {
        var to = await Mediator.Send(new ResendReferralLink(number), ct);
        Done($"A new link is on its way to {to}. Earlier links do not work any more.");
        return Redirect($"/{Partnership}/referrals");
    }
}
