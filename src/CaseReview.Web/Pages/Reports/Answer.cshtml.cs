using CaseReview.Application.AccuracyRounds;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Reports;

/// <summary>Answers one comment.</summary>
public sealed class AnswerModel : CasePage
{
    /// <summary>Number of the comment, from the address.</summary>
    [FromRoute(Name = "number")]
    public int Number { get; set; }

    /// <summary>The answer.</summary>
    [BindProperty]
    public AnswerComment Form { get; set; } = new();

    /// <summary>The comment.</summary>
    public CommentToAnswer It { get; private set; } = null!;

    /// <summary>Address of the comments that it stands among.</summary>
    public string Back => $"/{Partnership}/cases/{Reference}/report/{(It.Comment.RoundId is null ? "comments" : "accuracy")}#comment-{Number}";

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        It = await Mediator.Send(new GetComment(Reference, Number), ct);
    }

    /// <summary>Shows the comment with its answer.</summary>
    public void OnGet() => Form = new AnswerComment { Outcome = It.Comment.Outcome, Words = It.Comment.Answer, Version = It.Comment.Version };

    /// <summary>Saves the answer.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the comments.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        await Mediator.Send(Form with { Reference = Reference, Number = Number }, ct);

        Done($"The answer to comment {Number} is saved.");
        return Redirect(Back);
    }
}
