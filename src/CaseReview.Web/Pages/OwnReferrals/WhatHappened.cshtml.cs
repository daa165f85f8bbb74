using CaseReview.Application.Referrals;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.OwnReferrals;

/// <summary>What happened, and why it is referred.</summary>
public sealed class WhatHappenedModel : OwnReferralPage
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public SaveIncident Form { get; set; } = new();

    /// <inheritdoc />
    public override IActionResult OnGet()
    {
        var saved = It.Incident;
        Form = new SaveIncident
        {
            Version = It.Saves.Incident,
            WhatHappened = saved.WhatHappened,
            OccurredOn = saved.OccurredOn,
            Place = saved.Place,
            AgencyAwareOn = saved.AgencyAwareOn,
            Grounds = saved.Grounds,
        };
        return base.OnGet();
    }

    /// <summary>Saves it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the form.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form, ct);
        return Saved("Saved what happened.");
    }
}
