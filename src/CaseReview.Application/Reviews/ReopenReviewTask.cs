using CaseReview.Application.Common;
using MediatR;

namespace CaseReview.Application.Reviews;

/// <summary>A task that was ended by mistake is to be done after all.</summary>
/// <param name="Reference">The case.</param>
/// <param name="Number">Number of the task on the case.</param>
[Requires(Permission.ManageCases)]
public sealed record ReopenReviewTask(string Reference, int Number) : IRequest, ICaseMessage;

/// <summary>Handles <see cref="ReopenReviewTask"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who opens it again.</param>
public sealed class ReopenReviewTaskHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user) : IRequestHandler<ReopenReviewTask>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(ReopenReviewTask command, CancellationToken ct)
    {
        (await db.TaskOf(scope.CaseId, command.Number, ct)).Reopen(user.Actor);
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
