using CaseReview.Application.Referrals;
using CaseReview.Infrastructure.Persistence;
using CaseReview.Web.Pages.Links;
using CaseReview.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Referrals;

/// <summary>A signed-in lead begins a referral of the own agency.</summary>
public sealed class BeginModel : CaseReviewPage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public BeginOwnReferral Form { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Begins it, or sends a colleague the link.</summary>
    /// <param name="scope">The partnership.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the referral, or back to the dashboard.</returns>
    public async Task<IActionResult> OnPostAsync([FromServices] PartnershipScope scope, CancellationToken ct)
    {
        var number = await Mediator.Send(Form, ct);
        if (Form.ByColleague is true)
        {
            Done($"A link to the referral is on its way to {Form.Name}. It comes to you when they send it for approval.");
            return Redirect($"/{Partnership}");
        }

        var opened = await Mediator.Send(new OpenOwnReferral(number), ct);
        await LinkCookie.Give(HttpContext, opened.SessionId, scope.Current);
        return Redirect(LinkPlaces.Of(opened.Purpose));
    }
}
