using CaseReview.Application.AccuracyRounds;
using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Domain.Reports;
using CaseReview.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.AccuracyReading;

/// <summary>Comments on one section of the version that somebody is asked to check.</summary>
/// <param name="clock">Names the opening of the form.</param>
[BehindLink]
public sealed class CommentModel(TimeProvider clock) : CaseReviewPage
{
    /// <summary>Number of the section in the version, from the address.</summary>
    [FromRoute(Name = "section")]
    public int Number { get; set; }

    /// <summary>The comment.</summary>
    [BindProperty]
    public CommentOnVersion Form { get; set; } = new();

    /// <summary>What is read.</summary>
    public ReadingView It { get; private set; } = null!;

    /// <summary>The section.</summary>
    public FixedSection Section => It.Sections[Number - 1];

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        It = await Mediator.Send(new GetReading(), ct);
        if (It.IsOpen && (Number < 1 || Number > It.Sections.Count))
        {
            throw new NotFound("report section");
        }
    }

    /// <summary>Shows the form, or the answers once the round is closed.</summary>
    /// <returns>The page.</returns>
    public IActionResult OnGet()
    {
        Form = new CommentOnVersion { Once = Ids.New(clock.GetUtcNow()) };
        return It.IsOpen ? Page() : Redirect(ReadModel.Home);
    }

    /// <summary>Sends the comment.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the section.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Section = Number }, ct);

        Done($"Your comment on section {Number} is with the author.");
        return Redirect($"{ReadModel.Home}#section-{Number}");
    }
}
