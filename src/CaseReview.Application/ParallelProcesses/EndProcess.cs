using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Domain.ParallelProcesses;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.ParallelProcesses;

/// <summary>Ends a process beside the review with its outcome. Answers its kind in words.</summary>
[Requires(Permission.ManageCases)]
public sealed record EndProcess : IRequest<string>, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>Number of the process on the case.</summary>
    public int Number { get; init; }

    /// <summary>UK date on which it ended.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>With what outcome.</summary>
    public string? Outcome { get; init; }
}

/// <summary>Checks <see cref="EndProcess"/>.</summary>
public sealed class EndProcessValidator : AbstractValidator<EndProcess>
{
    /// <summary>Makes it.</summary>
    /// <param name="clock">Today.</param>
    public EndProcessValidator(TimeProvider clock)
    {
        RuleFor(x => x.EndedOn).Cascade(CascadeMode.Stop)
            .NotNull().WithMessage("Enter the date it ended")
            .Must(x => x <= UkClock.DateOf(clock.GetUtcNow())).WithMessage("The date it ended must be today or in the past");
        RuleFor(x => x.Outcome).Given("Enter its outcome", "The outcome");
    }
}

/// <summary>Handles <see cref="EndProcess"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who records it.</param>
/// <param name="clock">Now.</param>
public sealed class EndProcessHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, TimeProvider clock) : IRequestHandler<EndProcess, string>
{
    /// <inheritdoc />
    public async Task<string> Handle(EndProcess command, CancellationToken ct)
    {
        var process = await db.Process(scope.CaseId, command.Number, ct);
        process.End(command.EndedOn!.Value, command.Outcome!.Trim(), user.Actor, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return process.Kind.Words();
    }
}
