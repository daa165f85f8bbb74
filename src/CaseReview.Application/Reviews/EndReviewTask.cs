using CaseReview.Application.Common;
using CaseReview.Domain.Reviews;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Reviews;

/// <summary>Ends a task: done, with a note where there is one, or not needed, with the reason.</summary>
[Requires(Permission.ManageCases)]
public sealed record EndReviewTask : IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>Number of the task on the case.</summary>
    public int Number { get; init; }

    /// <summary>Done or not needed.</summary>
    public ReviewTaskState? State { get; init; }

    /// <summary>What came of it.</summary>
    public string? Note { get; init; }

    /// <summary>Why it is not needed.</summary>
    public string? Reason { get; init; }
}

/// <summary>Checks <see cref="EndReviewTask"/>.</summary>
public sealed class EndReviewTaskValidator : AbstractValidator<EndReviewTask>
{
    /// <summary>Sets the rules.</summary>
    public EndReviewTaskValidator()
    {
        RuleFor(x => x.State).Must(x => x is ReviewTaskState.Done or ReviewTaskState.NotNeeded).WithMessage("Select whether it is done or not needed");
        RuleFor(x => x.Note).AtMost("The note", ReviewTask.NoteMaxLength);
        RuleFor(x => x.Reason).NotEmpty().WithMessage("Enter why it is not needed").When(x => x.State is ReviewTaskState.NotNeeded);
        RuleFor(x => x.Reason).AtMost("The reason", ReviewTask.NoteMaxLength);
    }
}

/// <summary>Handles <see cref="EndReviewTask"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who ends it.</param>
/// <param name="clock">Now.</param>
public sealed class EndReviewTaskHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, TimeProvider clock) : IRequestHandler<EndReviewTask>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(EndReviewTask command, CancellationToken ct)
    {
        var task = await db.TaskOf(scope.CaseId, command.Number, ct);
        task.End(command.State!.Value, command.State is ReviewTaskState.NotNeeded ? command.Reason : command.Note, user.Actor, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}

/// <summary>Finds tasks.</summary>
internal static class ReviewTaskLoading
{
    /// <summary>A task of a case by its number.</summary>
    public static async Task<ReviewTask> TaskOf(this ICaseReviewDb db, Guid caseId, int number, CancellationToken ct) =>
        await db.Set<ReviewTask>().SingleOrDefaultAsync(x => x.CaseId == caseId && x.Number == number, ct) ?? throw new NotFound("task");
}
