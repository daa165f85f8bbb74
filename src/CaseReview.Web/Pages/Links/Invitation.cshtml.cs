using CaseReview.Application.Partnerships;
using CaseReview.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Links;

/// <summary>What an invitation leads to: a first password, or, with an account already, only a word of yes.</summary>
[BehindLink]
public sealed class InvitationModel : CaseReviewPage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public AcceptInvitation Form { get; set; } = new();

    /// <summary>The invitation.</summary>
    public InvitationView View { get; private set; } = null!;

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct) => View = await Mediator.Send(new GetInvitation(), ct);

    /// <summary>Shows the form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Accepts.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To signing in, and on to the partnership.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var accepted = await Mediator.Send(Form, ct);
        Done(accepted.HasAccount ? "You have accepted. Sign in to go on." : "Your password is set. Sign in with it to go on.");
        return Redirect($"/account/sign-in?returnUrl=/{accepted.Slug}");
    }
}
