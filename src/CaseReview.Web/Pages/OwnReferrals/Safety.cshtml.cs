using CaseReview.Application.Referrals;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.OwnReferrals;

/// <summary>What keeps children safe now, and whether a child is at risk now.</summary>
public sealed class SafetyModel : OwnReferralPage
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public SaveSafety Form { get; set; } = new();

    /// <inheritdoc />
    public override IActionResult OnGet()
    {
        Form = new SaveSafety { Version = It.Saves.Safety, InPlace = It.Safety.InPlace, AtRiskNow = It.Safety.AtRiskNow, Risk = It.Safety.Risk };
        return base.OnGet();
    }

    /// <summary>Saves it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the form.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form, ct);
        return Saved("Saved what keeps people safe.");
    }
}
