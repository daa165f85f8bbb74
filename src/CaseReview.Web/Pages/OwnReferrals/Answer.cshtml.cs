using CaseReview.Application.Referrals;
using CaseReview.Domain.Referrals;
using CaseReview.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.OwnReferrals;

/// <summary>The lead sends the referral back, or declines to support it.</summary>
[BehindLink]
public sealed class AnswerModel : ReferralApprovalPage
{
    /// <summary>The answer.</summary>
    [BindProperty]
    public AnswerReferrer Form { get; set; } = new();

    /// <summary>Shows the form while the referral is with the lead.</summary>
    /// <returns>The page, or the way to the first one.</returns>
    public IActionResult OnGet() => It.State is ReferralFormState.AwaitingEndorsement ? Page() : Redirect(Home);

    /// <summary>Answers.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the first page, which says so.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form, ct);
        return Redirect(Home);
    }
}
