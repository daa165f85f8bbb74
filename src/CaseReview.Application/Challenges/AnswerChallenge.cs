using CaseReview.Application.Common;
using CaseReview.Domain.Challenges;
using CaseReview.Domain.Common;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Challenges;

/// <summary>Records what an agency answered to a challenge (K-EQ-02, K-PUR-03, S-PUR-04).</summary>
[Requires(Permission.ManageCases)]
public sealed record AnswerChallenge : IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>Number of the challenge on the case.</summary>
    public int Number { get; init; }

    /// <summary>What the agency answered.</summary>
    public string? Answer { get; init; }

    /// <summary>UK date of the answer.</summary>
    public DateOnly? AnsweredOn { get; init; }
}

/// <summary>Checks <see cref="AnswerChallenge"/>.</summary>
public sealed class AnswerChallengeValidator : AbstractValidator<AnswerChallenge>
{
    /// <summary>Makes it.</summary>
    /// <param name="clock">Today.</param>
    public AnswerChallengeValidator(TimeProvider clock)
    {
        RuleFor(x => x.Answer).Given("Enter what the agency answered", "What the agency answered");
        RuleFor(x => x.AnsweredOn).Cascade(CascadeMode.Stop)
            .NotNull().WithMessage("Enter the date of the answer")
            .Must(x => x <= UkClock.DateOf(clock.GetUtcNow())).WithMessage("The date of the answer must be today or in the past");
    }
}

/// <summary>Handles <see cref="AnswerChallenge"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who records it.</param>
/// <param name="clock">Now.</param>
public sealed class AnswerChallengeHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, TimeProvider clock) : IRequestHandler<AnswerChallenge>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(AnswerChallenge command, CancellationToken ct)
    {
        var challenge = await db.Set<Challenge>().SingleOrDefaultAsync(x => x.CaseId == scope.CaseId && x.Number == command.Number, ct) ?? throw new NotFound("challenge");
        challenge.RecordAnswer(command.Answer!, command.AnsweredOn!.Value, user.Actor, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
