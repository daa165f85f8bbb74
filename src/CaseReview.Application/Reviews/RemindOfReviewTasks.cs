using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Domain.Reviews;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Reviews;

/// <summary>Reminds the owners of tasks that are due, once each.</summary>
[Requires(Permission.RunJobs)]
public sealed record RemindOfReviewTasks : ISweep;

/// <summary>Handles <see cref="RemindOfReviewTasks"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="user">The system.</param>
/// <param name="clock">Now.</param>
public sealed class RemindOfReviewTasksHandler(ICaseReviewDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<RemindOfReviewTasks>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(RemindOfReviewTasks command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var today = UkClock.DateOf(now);
        var due = await db.Set<ReviewTask>().Where(x => x.State == ReviewTaskState.ToDo && x.RemindedAt == null && x.DueOn <= today).ToListAsync(ct);
        due.ForEach(x => x.Remind(user.Actor, now));
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
