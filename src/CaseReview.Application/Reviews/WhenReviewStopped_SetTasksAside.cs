using CaseReview.Application.Common;
using CaseReview.Domain.Reviews;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Reviews;

/// <summary>The open tasks of a review that is not carried out are not needed any more.</summary>
/// <param name="db">The database.</param>
public sealed class WhenReviewStopped_SetTasksAside(ICaseReviewDb db) : INotificationHandler<Raised<ReviewStopped>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<ReviewStopped> notification, CancellationToken cancellationToken)
    {
        foreach (var task in await db.Set<ReviewTask>().Where(x => x.ReviewId == notification.Event.SubjectId && x.State == ReviewTaskState.ToDo).ToListAsync(cancellationToken))
        {
            task.End(ReviewTaskState.NotNeeded, "The review is not carried out after all.", notification.Event.By, notification.At);
        }
    }
}
