using CaseReview.Application.Common;
using CaseReview.Application.Documents;
using CaseReview.Domain.Common;
using CaseReview.Domain.Documents;
using CaseReview.Domain.Submissions;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Submissions;

/// <summary>Keeps a letter to or from the national Panel (D-NP-07). A chase is counted (D-NP-05). The letter itself goes by the partnership's own secure way.</summary>
[Requires(Permission.ManageCases)]
public sealed record KeepPanelLetter : IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>What it is. A reply is recorded with <see cref="RecordPanelReply"/>.</summary>
    public PanelLetterKind? Kind { get; init; }

    /// <summary>UK date of the letter.</summary>
    public DateOnly? On { get; init; }

    /// <summary>What it says.</summary>
    public string? Text { get; init; }

    /// <summary>The letter itself and what came with it; may be left out.</summary>
    public IReadOnlyList<UploadedFile> Files { get; init; } = [];
}

/// <summary>Checks <see cref="KeepPanelLetter"/>.</summary>
public sealed class KeepPanelLetterValidator : AbstractValidator<KeepPanelLetter>
{
    /// <summary>Sets the rules.</summary>
    /// <param name="clock">Today.</param>
    public KeepPanelLetterValidator(TimeProvider clock)
    {
        RuleFor(x => x.Kind).Must(x => x is not null and not PanelLetterKind.Reply).WithMessage("Select what the letter is");
        RuleFor(x => x.On).Cascade(CascadeMode.Stop)
            .NotNull().WithMessage("Enter the date of the letter")
            .Must(x => x <= UkClock.DateOf(clock.GetUtcNow())).WithMessage("The date of the letter must be today or in the past");
        RuleFor(x => x.Text).Given("Enter what the letter says", "What the letter says", PanelLetter.TextMaxLength);
        RuleFor(x => x.Files).MustBeTakeable();
    }
}

/// <summary>Handles <see cref="KeepPanelLetter"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="uploads">Takes the files in.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who records it.</param>
/// <param name="clock">Now.</param>
public sealed class KeepPanelLetterHandler(ICaseReviewDb db, Uploads uploads, CaseScope scope, ICurrentUser user, TimeProvider clock) : IRequestHandler<KeepPanelLetter>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(KeepPanelLetter command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var submission = await db.StandingSubmissionOf(scope.CaseId, ct) ?? throw new NotFound("submission");
        var text = command.Text!.Trim();
        if (await db.Set<PanelLetter>().AnyAsync(x => x.SubmissionId == submission.Id && x.Kind == command.Kind && x.On == command.On && x.Text == text, ct))
        {
            // The same form sent twice keeps it once, and counts one chase.
            return Unit.Value;
        }

        if (command.Kind is PanelLetterKind.Chase)
        {
            submission.Chase(command.On!.Value, user.Actor, now);
        }

        var letter = PanelLetter.Keep(submission, command.Kind!.Value, command.On!.Value, text, user.Actor, now);
        db.Set<PanelLetter>().Add(letter);
        await uploads.Take(command.Files, new DocumentPlace(scope.CaseId, letter.Id), ct);
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
