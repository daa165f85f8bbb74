using CaseReview.Application.Referrals;
using CaseReview.Domain.Referrals;
using CaseReview.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.OwnReferrals;

/// <summary>A page on which a referrer writes a referral, opened by the link in their email. The link says which form; the address never does.</summary>
[BehindLink]
public abstract class OwnReferralPage : CaseReviewPage
{
    /// <summary>Address of the form's first page.</summary>
    public const string Home = "/links/referral";

    /// <summary>The form.</summary>
    public ReferralFormView Own { get; private set; } = null!;

    /// <summary>What has been written.</summary>
    public ReferralForm It => Own.Form;

    /// <summary>Whether it can be changed.</summary>
    public bool IsDraft => It.State is ReferralFormState.Draft;

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        Own = await Mediator.Send(new GetOwnReferral(), ct);
    }

    /// <summary>Sends a person whose form is no draft to its first page, which says where it stands.</summary>
    /// <returns>The page, or the way to the first one.</returns>
    public virtual IActionResult OnGet() => IsDraft ? Page() : Redirect(Home);

    /// <summary>Says what was saved and goes to the first page.</summary>
    /// <param name="message">What was saved.</param>
    /// <returns>To the first page.</returns>
    protected IActionResult Saved(string message)
    {
        Done(message);
        return Redirect(Home);
    }
}
