using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Reviews;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Reviews;

/// <summary>Who sees to a task reads of it in the next digest; where nobody holds that office, the manager.</summary>
/// <param name="db">The database.</param>
/// <param name="digests">Gathers the lines.</param>
public sealed class WhenReviewTaskReminded_GatherForDigests(ICaseReviewDb db, Digests digests) : INotificationHandler<Raised<ReviewTaskReminded>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<ReviewTaskReminded> notification, CancellationToken cancellationToken)
    {
        var said = notification.Event;
        var caseId = said.CaseId!.Value;
        var reference = await db.Cases.Where(x => x.Id == caseId).Select(x => x.Reference).SingleAsync(cancellationToken);
        var matter = new DigestMatter(caseId, reference, said.Title, said.DueOn, null, UkClock.DateOf(notification.At) > said.DueOn);
        await digests.Gather(matter, [said.Owner.ToString()], cancellationToken);
    }
}
