using CaseReview.Application.Referrals;
using CaseReview.Domain.Referrals;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.OwnReferrals;

/// <summary>Takes the referral back, until it is received.</summary>
public sealed class WithdrawModel : OwnReferralPage
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public WithdrawOwnReferral Form { get; set; } = new();

    /// <inheritdoc />
    public override IActionResult OnGet() => It.State is ReferralFormState.Draft or ReferralFormState.AwaitingEndorsement ? Page() : Redirect(Home);

    /// <summary>Withdraws it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the form, which says so.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form, ct);
        return Redirect(Home);
    }
}
