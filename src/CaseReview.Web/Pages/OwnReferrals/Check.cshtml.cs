using CaseReview.Application.Referrals;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.OwnReferrals;

/// <summary>Everything once more, and to whom it goes for approval.</summary>
public sealed class CheckModel : OwnReferralPage
{
    /// <summary>What is chosen.</summary>
    [BindProperty]
    public SendReferralForApproval Form { get; set; } = new();

    /// <inheritdoc />
    public override IActionResult OnGet()
    {
        if (Own.Leads is [var only])
        {
            Form = new SendReferralForApproval { Lead = only.Key };
        }

        return base.OnGet();
    }

    /// <summary>Sends it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the form, which says where it stands.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form, ct);
        return Redirect(Home);
    }
}
