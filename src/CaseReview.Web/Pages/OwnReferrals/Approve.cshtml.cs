using CaseReview.Application.Referrals;
using CaseReview.Domain.Referrals;
using CaseReview.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.OwnReferrals;

/// <summary>The referral before the lead, who approves and sends it.</summary>
[BehindLink]
public sealed class ApproveModel : ReferralApprovalPage
{
    /// <summary>The senior officer's support.</summary>
    [BindProperty]
    public ApproveReferral Form { get; set; } = new();

    /// <summary>The page's heading.</summary>
    public string Heading => It.State switch
    {
        ReferralFormState.AwaitingEndorsement => "Approve a referral",
        ReferralFormState.Received => "The referral has been sent",
        ReferralFormState.Withdrawn => "The referral was withdrawn",
        ReferralFormState.NotSupported => "The referral was not supported",
        _ => "The referral is with the person who writes it",
    };

    /// <summary>Shows it.</summary>
    public void OnGet()
    {
    }

    /// <summary>Approves and sends it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>This page, as a receipt.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form, ct);
        return Redirect(Home);
    }
}

/// <summary>A page on which a lead answers a referral, opened by the link in their email or signed in.</summary>
[BehindLink]
public abstract class ReferralApprovalPage : CaseReviewPage
{
    /// <summary>Address of the first page.</summary>
    public const string Home = "/links/referral-approval";

    /// <summary>The form.</summary>
    public ReferralFormView Own { get; private set; } = null!;

    /// <summary>What has been written.</summary>
    public ReferralForm It => Own.Form;

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        Own = await Mediator.Send(new GetReferralToApprove(), ct);
    }
}
