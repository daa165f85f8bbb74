using CaseReview.Application.AccuracyRounds;
using CaseReview.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.AccuracyReading;

/// <summary>The version that somebody is asked to check, section by section; after the round their comments with what became of them. Reading it changes nothing.</summary>
[BehindLink]
public sealed class ReadModel : CaseReviewPage
{
    /// <summary>Address of this page.</summary>
    public const string Home = "/links/accuracy";

    /// <summary>What is read.</summary>
    public ReadingView It { get; private set; } = null!;

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        It = await Mediator.Send(new GetReading(), ct);
    }

    /// <summary>Shows it.</summary>
    public void OnGet()
    {
    }

    /// <summary>Nothing is to be corrected.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To this page.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(new FindNothingToCorrect(), ct);

        Done("Thank you. We have noted that you have nothing to correct.");
        return Redirect(Home);
    }
}
