using CaseReview.Application.Referrals;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.OwnReferrals;

/// <summary>Who refers.</summary>
public sealed class YouModel : OwnReferralPage
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public SaveReferrer Form { get; set; } = new();

    /// <inheritdoc />
    public override IActionResult OnGet()
    {
        Form = new SaveReferrer { Version = It.Saves.Referrer, Name = It.Referrer.Name, Post = It.Referrer.Role, Telephone = It.Telephone, TheirReference = It.TheirReference };
        return base.OnGet();
    }

    /// <summary>Saves it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the form.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form, ct);
        return Saved("Saved who you are.");
    }
}
