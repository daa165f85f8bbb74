using CaseReview.Application.Partnerships;
using CaseReview.Application.Referrals;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Referrals;

/// <summary>Sends somebody without an account the link to a referral form.</summary>
public sealed class InviteModel : CaseReviewPage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public InviteReferrer Form { get; set; } = new();

    /// <summary>The agencies, by code.</summary>
    public IReadOnlyDictionary<string, string> Agencies { get; private set; } = new Dictionary<string, string>();

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct) => Agencies = await Mediator.Send(new ListAgencyNames(), ct);

    /// <summary>Shows the form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Sends the link.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The list.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var label = await Mediator.Send(Form, ct);
        Done($"A link to referral {label} is on its way to {Form.Name}. It comes to you when it is approved.");
        return Redirect($"/{Partnership}/referrals");
    }
}
