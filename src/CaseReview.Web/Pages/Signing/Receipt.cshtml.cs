using CaseReview.Application.SignOffs;
using CaseReview.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Signing;

/// <summary>What was decided, when, on which version; or that the version no longer stands.</summary>
[BehindLink]
public sealed class ReceiptModel : CaseReviewPage
{
    /// <summary>The report and who signs it.</summary>
    public SigningView It { get; private set; } = null!;

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        It = await Mediator.Send(new GetSigning(), ct);
    }

    /// <summary>Shows it, or the report while a decision is awaited.</summary>
    /// <returns>The page.</returns>
    public IActionResult OnGet() => It.MayDecide ? Redirect(SignModel.Home) : Page();
}
