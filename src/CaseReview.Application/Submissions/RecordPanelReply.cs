using CaseReview.Application.Common;
using CaseReview.Application.Documents;
using CaseReview.Domain.Common;
using CaseReview.Domain.Documents;
using CaseReview.Domain.Submissions;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.Submissions;

/// <summary>Records the national Panel's reply to the report (D-NP-05). It is passed on at once (D-NP-06).</summary>
[Requires(Permission.ManageCases)]
public sealed record RecordPanelReply : IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>UK date of the reply.</summary>
    public DateOnly? RepliedOn { get; init; }

    /// <summary>What it comes to.</summary>
    public PanelReply? Reply { get; init; }

    /// <summary>What it says.</summary>
    public string? Summary { get; init; }

    /// <summary>The letter itself; may be left out.</summary>
    public IReadOnlyList<UploadedFile> Files { get; init; } = [];
}

/// <summary>Checks <see cref="RecordPanelReply"/>.</summary>
public sealed class RecordPanelReplyValidator : AbstractValidator<RecordPanelReply>
{
    /// <summary>Sets the rules.</summary>
    /// <param name="clock">Today.</param>
    public RecordPanelReplyValidator(TimeProvider clock)
    {
        RuleFor(x => x.RepliedOn).Cascade(CascadeMode.Stop)
            .NotNull().WithMessage("Enter the date of the Panel’s reply")
            .Must(x => x <= UkClock.DateOf(clock.GetUtcNow())).WithMessage("The date of the Panel’s reply must be today or in the past");
        RuleFor(x => x.Reply).NotNull().WithMessage("Select what the Panel’s reply comes to");
        RuleFor(x => x.Summary).Given("Enter what the Panel says", "What the Panel says", PanelSubmission.ReasonMaxLength);
        RuleFor(x => x.Files).MustBeTakeable();
    }
}

/// <summary>Handles <see cref="RecordPanelReply"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="uploads">Takes the files in.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who records it.</param>
/// <param name="clock">Now.</param>
public sealed class RecordPanelReplyHandler(ICaseReviewDb db, Uploads uploads, CaseScope scope, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<RecordPanelReply>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(RecordPanelReply command, CancellationToken ct)
    {
        var submission = await db.StandingSubmissionOf(scope.CaseId, ct) ?? throw new NotFound("submission");
        submission.RecordReply(command.RepliedOn!.Value, command.Reply!.Value, command.Summary!, user.Actor, clock.GetUtcNow());
        var letter = PanelLetter.Keep(submission, PanelLetterKind.Reply, command.RepliedOn.Value, command.Summary!, user.Actor, clock.GetUtcNow());
        db.Set<PanelLetter>().Add(letter);
        await uploads.Take(command.Files, new DocumentPlace(scope.CaseId, letter.Id), ct);
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
