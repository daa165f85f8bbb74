using CaseReview.Application.SignOffs;
using CaseReview.Domain.SignOffs;
using CaseReview.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Signing;

/// <summary>
/// What a safeguarding partner reads and decides, opened by the link in their email. Reading it changes nothing; only the button does.
/// </summary>
[BehindLink]
public sealed class SignModel : CaseReviewPage
{
    /// <summary>Address of this page.</summary>
    public const string Home = "/links/sign-off";

    /// <summary>What is decided.</summary>
    [BindProperty]
    public DecideSigning Form { get; set; } = new();

    /// <summary>The report and who signs it.</summary>
    public SigningView It { get; private set; } = null!;

    /// <summary>What was decided, when that has stopped the link; null while it works.</summary>
    public SigningDecision? Ended { get; private set; }

    /// <summary>Time left for reading, in words.</summary>
    public string Left
    {
        get
        {
            var left = It.Mine.DueAt!.Value - HttpContext.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
            return left > TimeSpan.Zero
                ? $"{Math.Max(1, (int)left.TotalHours)} {((int)left.TotalHours <= 1 ? "hour" : "hours")} left"
                : "The time for reading has passed. You can still decide";
        }
    }

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        It = await Mediator.Send(new GetSigning(), ct);
    }

    /// <summary>Shows the report, or what was decided.</summary>
    /// <returns>The page.</returns>
    public IActionResult OnGet() => It.MayDecide ? Page() : Redirect(Home + "/receipt");

    /// <summary>Records the decision.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the receipt.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form, ct);

        // Handing over stops this link at once, so its receipt is shown here and now.
        if (Form.Decision is SigningDecision.HandOver or SigningDecision.DeclareConflict)
        {
            Ended = Form.Decision;
            return Page();
        }

        return Redirect(Home + "/receipt");
    }

    /// <summary>Where another signatory stands, in the product's words.</summary>
    /// <param name="signatory">The signatory.</param>
    /// <returns>The word.</returns>
    public string Word(Signatory signatory) => signatory.Id == It.Mine.Id && It.MayDecide ? "Waiting for you" : SignOffs.SignerWords.Of(signatory.Status);
}
