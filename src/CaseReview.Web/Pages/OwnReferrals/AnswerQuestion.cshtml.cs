using CaseReview.Application.Referrals;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.OwnReferrals;

/// <summary>The referrer answers what the business unit asks.</summary>
public sealed class AnswerQuestionModel : OwnReferralPage
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public AnswerAsReferrer Form { get; set; } = new();

    /// <inheritdoc />
    public override IActionResult OnGet() => Own.Question is null ? Redirect(Home) : Page();

    /// <summary>Sends it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the form.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form, ct);
        return Saved("Your answer has been sent.");
    }
}
